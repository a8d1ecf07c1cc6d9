package hearsay.attribution;

import hearsay.model.Quotation;
import hearsay.model.Span;
import java.util.List;

/** How much of a content is quoted. */
final class QuotationKind {
  /** From this share of its characters on a content counts as quoted throughout. */
  private static final double DIRECT = 0.8;

  private QuotationKind() {}

  static Quotation of(List<Span> content, Quotes quotes) {
    int length = 0;
    int quoted = 0;
    for (Span piece : content) {
      length += piece.length();
      for (Quotes.Quote quote : quotes.overlapping(piece)) {
        boolean starts = piece.contains(quote.span().begin());
        if (starts && quote.isSpeech()) {
          int end = Math.min(piece.end(), quote.span().end());
          quoted += end - quote.span().begin();
        }
      }
    }
    return quoted == 0
        ? Quotation.INDIRECT
        : quoted >= DIRECT * length ? Quotation.DIRECT : Quotation.MIXED;
  }
}
