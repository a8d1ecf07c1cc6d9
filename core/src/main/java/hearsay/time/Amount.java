package hearsay.time;

import java.util.List;
import java.util.Locale;

/**
 * How many: a number in digits or words, or one that the text leaves open.
 *
 * @param text as TIMEX3 writes it: "3", "2.5", "X"
 * @param count rounded down; 0 if open
 */
record Amount(String text, int count) {
  static final Amount ONE = new Amount("1", 1);
  static final Amount OPEN = new Amount("X", 0);

  boolean isHalf() {
    return text.equals("0.5");
  }

  /** Reads the pieces of a number; "half" alone is 0.5. */
  static Amount of(List<Piece> pieces) {
    double sum = 0;
    double part = 0;
    for (Piece piece : pieces) {
      if (piece.value("VAGUE") != null || piece.value("VAGUES") != null) {
        return OPEN;
      } else if (piece.value("HUNDRED") != null) {
        part = Math.max(part, 1) * 100;
      } else if (piece.value("THOUSAND") != null || piece.value("DOZEN") != null) {
        String factor = piece.value("DOZEN") != null ? "12" : "1000";
        sum += Math.max(part, 1) * Double.parseDouble(factor);
        part = 0;
      } else if (piece.text().equals("half")) {
        part += 0.5;
      } else {
        part += simple(piece);
      }
    }
    return of(sum + part);
  }

  private static double simple(Piece piece) {
    if (Category.isDigits(piece.text())) {
      return Double.parseDouble(piece.text().replace(",", ""));
    }
    for (String category : List.of("ONES", "TEENS", "TENS", "COUPLE")) {
      String value = piece.value(category);
      if (value != null) {
        return Double.parseDouble(value);
      }
    }
    return 0;
  }

  private static Amount of(double value) {
    int whole = (int) value;
    return whole == value
        ? new Amount(Integer.toString(whole), whole)
        : new Amount(String.format(Locale.ROOT, "%s", value), whole);
  }
}
