package hearsay.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text addressed by code points. Java strings count UTF-16 units; Hearsay's offsets are code
 * points, and this is the one place where the two meet. Immutable.
 */
public final class CodePointText {
  private final String text;

  /** UTF-16 index of each code point and one past the end; null where the two counts agree. */
  private final int @Nullable [] units;

  private final int length;

  public CodePointText(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.units = length == text.length() ? null : unitsOf(text, length);
  }

  private static int[] unitsOf(String text, int length) {
    int[] units = new int[length + 1];
    for (int point = 0, unit = 0; point < length; point++) {
      units[point] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    units[length] = text.length();
    return units;
  }

  /** The number of code points. */
  public int length() {
    return length;
  }

  /**
   * The words under a span.
   *
   * @throws IndexOutOfBoundsException if the span leaves the text
   */
  public String at(Span span) {
    return at(span.begin(), span.end());
  }

  /** The words from code point {@code begin} to before code point {@code end}. */
  public String at(int begin, int end) {
    return text.substring(unit(begin), unit(end));
  }

  /** The code point at an offset. */
  public int codePoint(int offset) {
    return text.codePointAt(unit(offset));
  }

  /** The UTF-16 index of a code point offset. */
  public int unit(int offset) {
    return units == null ? offset : units[offset];
  }

  /**
   * The code point offset of a UTF-16 index; an index inside a surrogate pair gives the pair's own
   * offset.
   */
  public int offset(int unit) {
    if (units == null) {
      return unit;
    }
    int found = Arrays.binarySearch(units, unit);
    return found >= 0 ? found : -found - 2;
  }

  /** The span of a stretch given in UTF-16 indices. */
  public Span span(int beginUnit, int endUnit) {
    return new Span(offset(beginUnit), offset(endUnit));
  }

  /** The span without white space at either end. */
  public Span trim(Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isBlank(codePoint(begin))) {
      begin++;
    }
    while (end > begin && isBlank(codePoint(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** The whole text as a Java string. */
  @Override
  public String toString() {
    return text;
  }
}
