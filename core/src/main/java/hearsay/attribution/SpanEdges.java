package hearsay.attribution;

import hearsay.language.pieces.SpanScores;
import hearsay.model.CodePointText;
import hearsay.model.Span;

/**
 * Where the spans of the model stand in the text, without marks that can only belong to what stands
 * beside them: none begins with a mark that closes or parts, none ends with a mark that opens. A
 * comma at a source's end stays ("the minister, a Liberal,"): so the guidelines of PolNeAR have it.
 */
final class SpanEdges {
  private static final String NO_BEGINNING = "”»)],;.!?";
  private static final String NO_END = "“„«([";

  private final CodePointText text;

  SpanEdges(CodePointText text) {
    this.text = text;
  }

  Span of(RoleSpan span, SpanScores scores) {
    return of(scores.span(span.first()).union(scores.span(span.last())));
  }

  Span of(Span whole) {
    int begin = whole.begin();
    int end = whole.end();
    while (begin < end && isOf(NO_BEGINNING, begin)) {
      begin++;
    }
    while (end > begin && isOf(NO_END, end - 1)) {
      end--;
    }
    return begin == end ? whole : text.trim(new Span(begin, withAccents(end)));
  }

  private boolean isOf(String marks, int at) {
    int c = text.codePoint(at);
    return marks.indexOf(c) >= 0 || Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  /**
   * The model does not see accents that stand alone; the letter before them is not whole without.
   */
  private int withAccents(int end) {
    int at = end;
    while (at < text.length()
        && Character.getType(text.codePoint(at)) == Character.NON_SPACING_MARK) {
      at++;
    }
    return at;
  }
}
