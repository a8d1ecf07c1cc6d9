package hearsay.publish.wording;

import hearsay.model.Quantity;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Figures as a person or a program writes them. */
public final class Figures {
  private Figures() {}

  /** "1,000", "2.5": at most three decimals, thousands apart. */
  public static String number(double number) {
    return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }

  /** "1000", "2.5": for a program; no thousands separator, no needless ".0". */
  public static String plain(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  /**
   * What the words allow, as an interval (ISO 31-11): "[0–1,000]", "(400–∞)"; a round bracket
   * excludes the bound, a single figure stands alone, an approximate one after "≈".
   */
  public static String bounds(Quantity figure) {
    String approximately = figure.approximate() ? "≈ " : "";
    Double min = figure.min();
    Double max = figure.max();
    if (Objects.equals(min, max)) {
      return approximately + single(figure);
    }
    boolean minOut = min == null || figure.minOpen();
    boolean maxOut = max == null || figure.maxOpen();
    return approximately
        + (minOut ? "(" : "[")
        + end(min, "−∞")
        + "–"
        + end(max, "∞")
        + (maxOut ? ")" : "]");
  }

  private static String single(Quantity figure) {
    Double value = figure.value() == null ? figure.min() : figure.value();
    return value == null ? "?" : number(value);
  }

  private static String end(@Nullable Double bound, String open) {
    return bound == null ? open : number(bound);
  }
}
