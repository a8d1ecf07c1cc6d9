package hearsay.attribution;

import hearsay.attribution.Quotes.Quote;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives quotations that no statement claims to their speakers: a quotation mark is certain evidence
 * that somebody speaks. In this order: the statement or reporting clause beside it, the name set
 * behind it, the clause that announces it, the speaker of the words before. What was claimed in
 * part is claimed as a whole. Works on any statements, however found.
 */
final class FreeQuotations {
  /** A quotation with fewer words may be but a word held at arm's length. */
  private static final int SHORTEST = 4;

  /** Tokens that may stand between a quotation and the statement that it goes on. */
  private static final int GAP = 3;

  private static final String ENDS = ",.?!…";

  private final Sentences sentences;
  private final List<Tree> trees;
  private final Quotes quotes;
  private final QuotationOwners owners;
  private final PreviousSpeaker previous;

  private FreeQuotations(
      Sentences sentences, List<Tree> trees, Quotes quotes, List<Statement> statements) {
    this.sentences = sentences;
    this.trees = trees;
    this.quotes = quotes;
    this.owners = new QuotationOwners(sentences, trees, quotes, statements);
    this.previous = new PreviousSpeaker(sentences, trees, quotes, owners);
  }

  /**
   * The statements, some with more content, and new ones behind them.
   *
   * @param statements with their whole content
   */
  static List<Statement> claim(
      Sentences sentences, List<Tree> trees, Quotes quotes, List<Statement> statements) {
    FreeQuotations free = new FreeQuotations(sentences, trees, quotes, statements);
    for (Quote quote : quotes.list()) {
      free.claim(quote);
    }
    return free.owners.list();
  }

  private void claim(Quote quote) {
    if (!quote.isSpeech()) {
      return;
    }
    Integer owner = owners.of(quote);
    if (owner != null) {
      if (quote.closed()) {
        owners.extend(owner, quote.span());
      }
      return;
    }
    if (quote.capitalised() || (quote.words() < SHORTEST && !isSentence(quote))) {
      return;
    }
    Sentence first = firstSentence(quote);
    Sentence last = sentences.at(quote.span().end() - 1).orElseThrow();
    Integer found = beside(quote, first, last);
    if (found == null && isBare(quote, first, last)) {
      found = announced(quote, first);
      found = found == null ? goingOn(quote, first) : found;
    }
    if (found != null) {
      owners.enter(quote, found);
    }
  }

  /** That of the first word: an opening mark may be left at the end of the sentence before. */
  private Sentence firstSentence(Quote quote) {
    Sentence opening = sentences.at(quote.span().begin()).orElseThrow();
    int next = opening.index() + 1;
    boolean left =
        quotes.opens(opening, opening.size() - 1)
            && next < sentences.list().size()
            && quote.span().overlaps(sentences.list().get(next).span());
    return left ? sentences.list().get(next) : opening;
  }

  /** Whether a quotation ends like a sentence or clause of its own. */
  private boolean isSentence(Quote quote) {
    return quote.closed() && quote.words() > 1 && ENDS.indexOf(lastCharacter(quote)) >= 0;
  }

  private int lastCharacter(Quote quote) {
    Sentence last = sentences.at(quote.span().end() - 1).orElseThrow();
    int mark = Anchors.words(last, quote.span()).last();
    int end = quote.closed() ? last.token(mark).span().begin() : quote.span().end();
    return sentences.text().codePoint(Math.max(quote.span().begin(), end - 1));
  }

  /**
   * Whether nothing stands beside a quotation in its sentences but marks, and behind it a few words
   * that end what it says.
   */
  private boolean isBare(Quote quote, Sentence first, Sentence last) {
    Words opening = Anchors.words(first, quote.span());
    int behind = Anchors.words(last, quote.span()).last() + 1;
    Tree tree = trees.get(last.index());
    boolean verbless = true;
    for (int at = behind; at < last.size(); at++) {
      verbless &= !tree.tag(at).startsWith("VB");
    }
    return trees.get(first.index()).words(0, opening.first()) == 0
        && verbless
        && trees.get(last.index()).words(behind, last.size()) <= 2 * GAP;
  }

  /** A statement or reporting clause in the quotation's own sentences, or a name behind it. */
  private @Nullable Integer beside(Quote quote, Sentence first, Sentence last) {
    int behind = Anchors.words(last, quote.span()).last() + 1;
    int before = Anchors.words(first, quote.span()).first() - 1;
    Integer found = statementBehind(last, behind);
    found = found == null ? statementBefore(quote, first, before) : found;
    if (found != null) {
      owners.extend(found, joined(found, quote, first));
      return found;
    }
    boolean sure = ",?!".indexOf(lastCharacter(quote)) >= 0;
    Tree tree = trees.get(last.index());
    found = add(tree, ReportingClause.behind(tree, behind, sure), quote);
    if (found == null) {
      found = signed(quote, last, behind);
    }
    if (found == null && last.index() + 1 < trees.size()) {
      found = interrupted(quote, tree, behind);
    }
    if (found == null && before >= 0) {
      Tree earlier = trees.get(first.index());
      found = add(earlier, ReportingClause.before(earlier, before + 1), quote);
    }
    if (found == null && behind >= last.size() && last.index() + 1 < trees.size()) {
      Tree next = trees.get(last.index() + 1);
      if (Character.isLowerCase(next.token(0).text().codePointAt(0))) {
        found = add(next, ReportingClause.behind(next, 0, true), quote);
      }
    }
    return found;
  }

  /** The statement whose clause begins right behind a quotation. */
  private @Nullable Integer statementBehind(Sentence sentence, int behind) {
    for (int i : owners.in(sentence)) {
      Statement statement = owners.get(i);
      int begin = statement.cue().first();
      if (statement.source().isPresent() && statement.sourceSentence() == sentence.index()) {
        begin = Math.min(begin, statement.source().first());
      }
      if (begin >= behind && trees.get(sentence.index()).words(behind, begin) <= GAP) {
        return i;
      }
    }
    return null;
  }

  /** The last statement that ends right before a quotation in its sentence. */
  private @Nullable Integer statementBefore(Quote quote, Sentence sentence, int before) {
    List<Integer> here = owners.in(sentence);
    for (int n = here.size() - 1; n >= 0; n--) {
      Statement statement = owners.get(here.get(n));
      if (owners.isSigned(here.get(n))) {
        continue;
      }
      int end = statement.cue().last();
      for (Span piece : statement.content()) {
        if (piece.end() <= quote.span().begin()) {
          end = Math.max(end, Anchors.words(sentence, piece).last());
        }
      }
      if (end <= before && trees.get(sentence.index()).words(end + 1, before + 1) <= GAP) {
        return here.get(n);
      }
    }
    return null;
  }

  /** With the few words between a content and the quotation that it goes on with. */
  private Span joined(int statement, Quote quote, Sentence sentence) {
    for (Span piece : owners.get(statement).content()) {
      if (piece.end() <= quote.span().begin()
          && piece.begin() >= sentence.span().begin()
          && !owners
              .cue(owners.get(statement))
              .overlaps(new Span(piece.end(), quote.span().end()))) {
        int from = Anchors.words(sentence, piece).last() + 1;
        int to = Anchors.words(sentence, quote.span()).first();
        if (trees.get(sentence.index()).words(from, to) > 0) {
          return new Span(piece.end(), quote.span().end());
        }
      }
    }
    return quote.span();
  }

  /** “…” — Ann Lee: behind the quotation or in the line below it. */
  private @Nullable Integer signed(Quote quote, Sentence last, int behind) {
    Tree tree = trees.get(last.index());
    Integer found = null;
    if (behind < last.size()) {
      return add(tree, ReportingClause.signature(tree, behind), quote);
    }
    if (last.index() + 1 < trees.size()) {
      Tree next = trees.get(last.index() + 1);
      found = add(next, ReportingClause.signature(next, 0), quote);
    }
    return found;
  }

  /** "The mayor was blunt: “…”", the colon at the end of the sentence before. */
  private @Nullable Integer announced(Quote quote, Sentence first) {
    if (first.index() == 0) {
      return null;
    }
    Tree earlier = trees.get(first.index() - 1);
    if (!earlier.lower(earlier.size() - 1).equals(":")) {
      return null;
    }
    List<Integer> here = owners.in(earlier.sentence());
    int last = here.isEmpty() ? -1 : here.get(here.size() - 1);
    if (last >= 0 && owners.get(last).source().isPresent()) {
      owners.extend(last, quote.span());
      return last;
    }
    return add(earlier, ReportingClause.before(earlier, earlier.size()), quote);
  }

  private @Nullable Integer goingOn(Quote quote, Sentence first) {
    Integer speaker = previous.of(first);
    if (speaker != null) {
      owners.extend(speaker, quote.span());
    }
    return speaker;
  }

  private @Nullable Integer interrupted(Quote quote, Tree tree, int behind) {
    Tree next = trees.get(tree.sentence().index() + 1);
    Words source = ReportingClause.interrupted(tree, behind, next);
    if (source == null) {
      return null;
    }
    Span speaker = tree.sentence().span(source.first(), source.last());
    return owners.add(next, List.of(speaker), new Words(0, 0), quote);
  }

  private @Nullable Integer add(Tree tree, @Nullable ReportingClause clause, Quote quote) {
    return clause == null
        ? null
        : owners.add(
            tree,
            List.of(tree.sentence().span(clause.source().first(), clause.source().last())),
            clause.cue(),
            quote);
  }
}
