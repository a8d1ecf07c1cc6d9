package hearsay.intake.page;

import hearsay.model.Span;
import java.util.List;

/**
 * The way back from a text to the page that it was taken from.
 *
 * @param pieces in the text's order, not overlapping; what none covers is white space between
 *     paragraphs
 */
public record PageMap(List<Piece> pieces) {
  public PageMap {
    pieces = List.copyOf(pieces);
  }

  /** The pieces that hold some of a span of the text. */
  public List<Piece> at(Span span) {
    return pieces.stream().filter(piece -> piece.span().overlaps(span)).toList();
  }

  /**
   * A stretch of the text that stands in the page character by character, save that white space of
   * any kind has become a space.
   *
   * @param span in the text, code points
   * @param element CSS selector of the one element whose own text it is
   * @param offset where the stretch begins in the element's own text: the data of its child text
   *     nodes, joined, in code points
   */
  public record Piece(Span span, String element, int offset) {}
}
