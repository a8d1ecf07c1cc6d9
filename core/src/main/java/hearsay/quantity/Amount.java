package hearsay.quantity;

import org.jspecify.annotations.Nullable;

/**
 * How much the words allow: the numeric part of a {@link hearsay.model.Quantity}, with the same
 * meaning of every field. Of an approximate figure the words give no bounds, so it has none.
 */
record Amount(
    @Nullable Double value,
    @Nullable Double min,
    @Nullable Double max,
    boolean minOpen,
    boolean maxOpen,
    boolean approximate) {

  static Amount exactly(double value) {
    return new Amount(value, value, value, false, false, false);
  }

  static Amount approximately(double value) {
    return new Amount(value, null, null, false, false, true);
  }

  static Amount atLeast(double least) {
    return new Amount(null, least, null, false, false, false);
  }

  /** A range, both ends included; their order in the text is not kept. */
  static Amount between(double one, double other) {
    return new Amount(null, Math.min(one, other), Math.max(one, other), false, false, false);
  }

  Amount times(double factor) {
    return new Amount(
        value == null ? null : Double.valueOf(value * factor),
        min == null ? null : Double.valueOf(min * factor),
        max == null ? null : Double.valueOf(max * factor),
        minOpen,
        maxOpen,
        approximate);
  }

  /** The same figure below zero. */
  Amount negated() {
    Amount mirrored = times(-1);
    return new Amount(
        mirrored.value, mirrored.max, mirrored.min, maxOpen, minOpen, mirrored.approximate);
  }

  /** Whether the words name one figure, be it only about. */
  boolean isSingle() {
    return value != null;
  }

  /** Whether the only figure that the words name is the greatest: "up to 12", "below minus 5". */
  boolean isCeiling() {
    return value == null && max != null && (min == null || min == 0);
  }

  /** The least figure that the words name, or null. */
  @Nullable Double low() {
    return value != null ? value : min;
  }

  /** The greatest figure that the words name, or null. */
  @Nullable Double high() {
    return value != null ? value : max;
  }
}
