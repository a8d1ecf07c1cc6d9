package hearsay.publish.wording;

import java.util.ArrayList;
import java.util.List;

/** Text measured in terminal columns (after Unicode Standard Annex 11, East Asian Width). */
public final class Columns {
  private static final String ELLIPSIS = "…";

  /** Code points from the first to the last, both included. */
  private record Range(int first, int last) {
    boolean contains(int codePoint) {
      return first <= codePoint && codePoint <= last;
    }
  }

  /** Wide code points outside the scripts that are wide throughout. */
  private static final List<Range> WIDE =
      List.of(
          new Range(0x3000, 0x303E), // punctuation of those scripts
          new Range(0xFE30, 0xFE6F), // their vertical and small forms
          new Range(0xFF01, 0xFF60), // full-width Latin letters, figures and marks
          new Range(0xFFE0, 0xFFE6), // full-width currency signs
          new Range(0x1F300, 0x1F64F), // pictures
          new Range(0x1F680, 0x1F6FF),
          new Range(0x1F900, 0x1FAFF));

  private Columns() {}

  /** The columns that a text takes. */
  public static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** 0 for a mark that joins the letter before it, 2 for a wide letter or a picture, else 1. */
  public static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    if (codePoint < 0x1100) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI, TANGUT, NUSHU ->
          codePoint < 0xFF61 || codePoint > 0xFFDC; // between them half-width forms
      default -> WIDE.stream().anyMatch(range -> range.contains(codePoint));
    };
  }

  /**
   * The text on one line that a terminal can be trusted with: white space as single blanks, control
   * characters (which could move the cursor or recolour what follows) and bidirectional overrides
   * as U+FFFD.
   */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean blank = true;
    for (int codePoint : text.codePoints().toArray()) {
      if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        if (!blank) {
          plain.append(' ');
        }
        blank = true;
      } else {
        plain.appendCodePoint(isSafe(codePoint) ? codePoint : 0xFFFD);
        blank = false;
      }
    }
    return plain.toString().stripTrailing();
  }

  private static boolean isSafe(int codePoint) {
    return !Character.isISOControl(codePoint)
        && !(codePoint >= 0x202A && codePoint <= 0x202E)
        && !(codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  /** The text cut to a width, before a word where that costs little, with an ellipsis. */
  public static String shorten(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    int cut = fitting(text, width - width(ELLIPSIS));
    int blank = text.lastIndexOf(' ', cut);
    if (blank > cut * 2 / 3) {
      cut = blank;
    }
    return text.substring(0, cut).stripTrailing() + ELLIPSIS;
  }

  /** Lines no wider than that, broken at blanks where there are any. */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (width(rest) > width) {
      int cut = fitting(rest, width);
      int blank = rest.lastIndexOf(' ', cut);
      int end = blank > 0 ? blank : cut;
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** The UTF-16 index up to which a text fits, at least one letter. */
  private static int fitting(String text, int width) {
    int taken = 0;
    int index = 0;
    while (index < text.length()) {
      int codePoint = text.codePointAt(index);
      taken += width(codePoint);
      if (taken > width && index > 0) {
        return index;
      }
      index += Character.charCount(codePoint);
    }
    return index;
  }
}
