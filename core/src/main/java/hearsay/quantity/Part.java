package hearsay.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit or currency: one end of a range, or the whole of a plain figure.
 *
 * @param first first atom, sign and currency included
 * @param end after the last atom, the unit included
 */
record Part(int first, int end, Numeral numeral, @Nullable Unit unit) {
  Stated plain() {
    return new Stated(first, first, end, numeral.amount(), numeral.form(), unit, null, List.of());
  }
}
