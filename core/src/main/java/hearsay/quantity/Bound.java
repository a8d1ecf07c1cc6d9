package hearsay.quantity;

import org.jspecify.annotations.Nullable;

/** What a word beside a figure n says about it; the words are in {@code bounds.tsv}. */
enum Bound {
  AT_LEAST(">=n"),
  MORE_THAN(">n"),
  UP_TO("<=n"),
  LESS_THAN("<n"),
  ABOUT("~n"),
  NEARLY("~<n"),
  NONE("=n");

  private final String sign;

  Bound(String sign) {
    this.sign = sign;
  }

  /**
   * The bound written that way in the table.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Bound of(String sign) {
    for (Bound bound : values()) {
      if (bound.sign.equals(sign)) {
        return bound;
      }
    }
    throw new IllegalArgumentException("no bound: " + sign);
  }

  /**
   * The amount that is left when this word stands beside it. In "up to 12 or more" the words undo
   * each other; the one nearest to the number is kept, so that the number is not lost.
   */
  Amount applyTo(Amount n) {
    return switch (this) {
      case AT_LEAST ->
          n.isCeiling() ? n : new Amount(null, n.low(), null, false, false, n.approximate());
      case MORE_THAN ->
          n.isCeiling() ? n : new Amount(null, n.low(), null, true, false, n.approximate());
      case UP_TO -> new Amount(null, floor(n), n.high(), false, false, n.approximate());
      case LESS_THAN ->
          new Amount(null, floor(n), n.high(), false, n.high() != null, n.approximate());
      case ABOUT ->
          n.isSingle()
              ? new Amount(n.value(), null, null, false, false, true)
              : new Amount(null, n.min(), n.max(), n.minOpen(), n.maxOpen(), true);
      case NEARLY ->
          n.isSingle()
              ? new Amount(n.value(), null, n.value(), false, true, true)
              : ABOUT.applyTo(n);
      case NONE -> n;
    };
  }

  /** Counts and measures start at nothing; temperatures and balances below zero have no floor. */
  private static @Nullable Double floor(Amount n) {
    Double high = n.high();
    return high != null && high < 0 ? null : Double.valueOf(0);
  }
}
