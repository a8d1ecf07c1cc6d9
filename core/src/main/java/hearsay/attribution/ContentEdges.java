package hearsay.attribution;

import hearsay.language.Sentences;
import hearsay.model.ClaimSpans;
import hearsay.model.Span;
import java.util.List;

/**
 * Where marks and paragraphs say for certain that a content found by the model ends: one whose
 * quotation mark is never closed at its paragraph's end, one that is signed with a dash ("“…” — Ana
 * Gil") before the dash.
 */
final class ContentEdges {
  private final Sentences sentences;
  private final Quotes quotes;

  ContentEdges(Sentences sentences, Quotes quotes) {
    this.sentences = sentences;
    this.quotes = quotes;
  }

  /** The same claim with what remains of its content; some of it always does. */
  ClaimSpans trim(ClaimSpans claim) {
    return new ClaimSpans(claim.source(), claim.cue(), remaining(claim));
  }

  private List<Span> remaining(ClaimSpans claim) {
    Span cue = claim.cue().get(0);
    List<Span> source = claim.source();
    List<Span> pieces = claim.content().stream().map(this::inParagraph).toList();
    List<Span> words = pieces.stream().filter(piece -> !isExpletive(piece)).toList();
    List<Span> kept = words.isEmpty() ? pieces : words;
    boolean signed = isDash(cue) && !source.isEmpty() && source.get(0).begin() >= cue.end();
    List<Span> before = kept.stream().filter(piece -> piece.end() <= cue.begin()).toList();
    return signed && !before.isEmpty() ? before : kept;
  }

  /** A quotation that nobody closed ends with its paragraph, unless the next opens it anew. */
  private Span inParagraph(Span piece) {
    for (Quotes.Quote quote : quotes.overlapping(piece)) {
      Span words = quote.span();
      if (words.begin() == piece.begin() && !quote.closed() && words.end() < piece.end()) {
        return words;
      }
    }
    return piece;
  }

  /** The "it" of "it is believed that …". */
  private boolean isExpletive(Span piece) {
    return sentences.words(piece).equalsIgnoreCase("it");
  }

  private boolean isDash(Span cue) {
    return sentences
        .words(cue)
        .codePoints()
        .allMatch(c -> c == '-' || c == '–' || c == '—' || c == '―');
  }
}
