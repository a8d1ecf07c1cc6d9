package hearsay.attribution;

import hearsay.attribution.Quotes.Quote;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose words a quotation goes on with that stands alone: the speaker of what is before it. */
final class PreviousSpeaker {
  /** How many sentences back he or she is looked for. */
  private static final int REACH = 2;

  /** Words that may follow a quotation before the next paragraph goes on with it. */
  private static final int MOST_BEHIND = 6;

  private final Sentences sentences;
  private final List<Tree> trees;
  private final Quotes quotes;
  private final QuotationOwners owners;

  PreviousSpeaker(Sentences sentences, List<Tree> trees, Quotes quotes, QuotationOwners owners) {
    this.sentences = sentences;
    this.trees = trees;
    this.quotes = quotes;
    this.owners = owners;
  }

  /**
   * The speaker of what stands right before: of the sentence before in the same paragraph, or of
   * the quotation that the paragraph before ends with.
   */
  @Nullable Integer of(Sentence first) {
    Integer speaker = null;
    int most = Math.min(REACH, first.index());
    for (int n = 1; n <= most && speaker == null; n++) {
      Sentence earlier = sentences.list().get(first.index() - n);
      boolean same = earlier.paragraph() == first.paragraph();
      if (n > 1 && !same) {
        return null;
      }
      speaker = lastQuotedIn(earlier, same);
      List<Integer> here = owners.in(earlier);
      for (int i : same && speaker == null ? here : List.<Integer>of()) {
        speaker = owners.get(i).source().isPresent() ? Integer.valueOf(i) : speaker;
      }
      if (speaker == null && !isPassed(earlier)) {
        return null;
      }
    }
    return speaker;
  }

  /** A sentence that keeps to the speaker before it: cut off from it, or of "he" or "she". */
  private boolean isPassed(Sentence sentence) {
    Tree tree = trees.get(sentence.index());
    return tree.lower(0).equals(tree.token(0).text())
        || tree.lower(0).equals("he")
        || tree.lower(0).equals("she");
  }

  /**
   * Whose quotation stands last in a sentence; where a new paragraph goes on, nothing but its
   * reporting clause may follow it.
   */
  private @Nullable Integer lastQuotedIn(Sentence sentence, boolean sameParagraph) {
    List<Quote> here = quotes.overlapping(sentence.span());
    if (here.isEmpty()) {
      return lastReported(sentence);
    }
    Quote last = here.get(here.size() - 1);
    Integer owner = owners.of(last);
    if (owner == null || owners.isSigned(owner)) {
      return null;
    }
    if (sameParagraph) {
      return owner;
    }
    Statement statement = owners.get(owner);
    int end = Math.max(last.span().end(), owners.cue(statement).end());
    if (statement.source().isPresent() && statement.sourceSentence() == sentence.index()) {
      end = Math.max(end, sentence.token(statement.source().last()).span().end());
    }
    int from = Anchors.words(sentence, new Span(Math.max(end - 1, 0), end)).last() + 1;
    return trees.get(sentence.index()).words(from, sentence.size()) <= MOST_BEHIND ? owner : null;
  }

  /** "he said." as a sentence of its own. */
  private @Nullable Integer lastReported(Sentence sentence) {
    for (int i : owners.in(sentence)) {
      List<Span> content = owners.get(i).content();
      Span last = content.get(content.size() - 1);
      if (last.end() <= sentence.span().begin() && !quotes.overlapping(last).isEmpty()) {
        return i;
      }
    }
    return null;
  }
}
