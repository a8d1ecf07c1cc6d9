package hearsay.attribution;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.ClaimSpans;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Anchors spans of the text in the parse: which sentence a cue stands in, which word heads cue and
 * source, how much of the content lies in the cue's sentence. The spans themselves stay as found.
 */
final class Anchors {
  private final Sentences sentences;
  private final List<Tree> trees;

  Anchors(Sentences sentences, List<Tree> trees) {
    this.sentences = sentences;
    this.trees = trees;
  }

  /** The statement around a cue, or null where the cue or all content holds no token. */
  @Nullable Statement statement(ClaimSpans found) {
    Tree tree = tree(found.cue());
    if (tree == null || found.content().isEmpty()) {
      return null;
    }
    Sentence sentence = tree.sentence();
    Words cue = words(sentence, found.cue().get(0));
    int head = cueHead(tree, cue);
    Tree around = tree(found.source());
    Words source = around == null ? Words.NONE : words(around.sentence(), found.source().get(0));
    Words before = inside(sentence, found.content(), 0, cue.first() - 1);
    Words after = inside(sentence, found.content(), cue.last() + 1, sentence.size() - 1);
    return new Statement(
        sentence.index(),
        head,
        frame(sentence, before, after, found.content()),
        around == null ? sentence.index() : around.sentence().index(),
        source,
        around == null ? -1 : around.top(source),
        cue,
        before,
        after,
        found.content().stream().map(this::snapped).toList(),
        false);
  }

  /** From the beginning of the first token that a span touches to the end of the last. */
  private Span snapped(Span span) {
    int begin = tokenAt(span.begin()).map(token -> token.span().begin()).orElse(span.begin());
    int end = tokenAt(span.end() - 1).map(token -> token.span().end()).orElse(span.end());
    return new Span(begin, end);
  }

  private Optional<Token> tokenAt(int offset) {
    return sentences
        .at(offset)
        .flatMap(
            sentence ->
                sentence.tokens().stream().filter(t -> t.span().contains(offset)).findFirst());
  }

  private @Nullable Tree tree(List<Span> spans) {
    if (spans.isEmpty()) {
      return null;
    }
    Optional<Sentence> sentence = sentences.at(spans.get(0).begin());
    return sentence.map(s -> trees.get(s.index())).orElse(null);
  }

  /** The tokens of a sentence that a span covers or touches. */
  static Words words(Sentence sentence, Span span) {
    int first = -1;
    int last = -2;
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span)) {
        first = first < 0 ? token.index() : first;
        last = token.index();
      }
    }
    return first < 0 ? Words.NONE : new Words(first, last);
  }

  /** From the first to the last of a range of tokens that content covers. */
  private static Words inside(Sentence sentence, List<Span> content, int from, int to) {
    int first = -1;
    int last = -2;
    for (Span piece : content) {
      Words words = words(sentence, piece);
      int begin = Math.max(words.first(), from);
      int end = Math.min(words.last(), to);
      if (words.isPresent() && begin <= end) {
        first = first < 0 ? begin : Math.min(first, begin);
        last = Math.max(last, end);
      }
    }
    return first < 0 ? Words.NONE : new Words(first, last);
  }

  private static Frame frame(Sentence sentence, Words before, Words after, List<Span> content) {
    if (before.isPresent() && after.isPresent()) {
      return Frame.BOTH;
    }
    if (before.isPresent() || after.isPresent()) {
      return before.isPresent() ? Frame.BEFORE : Frame.AFTER;
    }
    boolean earlier = content.get(0).begin() < sentence.span().begin();
    return earlier ? Frame.PREVIOUS : Frame.NEXT;
  }

  /** The word that carries the cue: one that the lexicon knows, else a verb, else the topmost. */
  private static int cueHead(Tree tree, Words cue) {
    List<Integer> known = new ArrayList<>();
    List<Integer> verbs = new ArrayList<>();
    for (int at = cue.first(); at <= cue.last(); at++) {
      String kind = CueWords.kind(tree, at);
      if (Lexicon.attitude(tree, at) != null && !kind.equals("auxiliary")) {
        known.add(at);
      }
      if (kind.equals("verb")) {
        verbs.add(at);
      }
    }
    if (known.isEmpty() && verbs.isEmpty()) {
      return tree.top(cue);
    }
    List<Integer> best = known.isEmpty() ? verbs : known;
    int top = tree.top(cue);
    return best.contains(top) ? top : best.get(0);
  }
}
