package hearsay.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in NewsQuant's terms.
 *
 * @param low the value, or the lower end of a range
 * @param high the upper end of a range, or null
 * @param unit normalised unit, lower case
 * @param change one of = ~ &lt; &gt; up down
 * @param concepts words of what is counted or measured, lower case; "-" alone for none
 */
record QuantityRecord(
    double low, @Nullable Double high, String unit, String change, List<String> concepts) {

  /** As the reference script compares values: relative tolerance 1e-5, ranges only with ranges. */
  boolean hasValueOf(QuantityRecord other) {
    if (high == null || other.high == null) {
      return high == null && other.high == null && isClose(low, other.low);
    }
    return isClose(low, other.low) && isClose(high, other.high);
  }

  private static boolean isClose(double gold, double found) {
    return Math.abs(gold - found) <= 1e-8 + 1e-5 * Math.abs(found);
  }

  /** The value as the corpus writes it: "12.0" or "400.0-500.0". */
  String value() {
    return high == null ? Double.toString(low) : low + "-" + high;
  }
}
