package hearsay.corroboration.dispute;

import hearsay.model.Quantity;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a figure allows: every number from {@code min} to {@code max}, a side without a bound being
 * null. An open bound is itself excluded ("more than 400").
 */
public record Interval(
    @Nullable Double min, @Nullable Double max, boolean minOpen, boolean maxOpen) {
  public Interval {
    if (min != null && max != null && min > max) {
      throw new IllegalArgumentException("no interval: " + min + " to " + max);
    }
  }

  /** Exactly that many. */
  public static Interval of(double value) {
    return new Interval(value, value, false, false);
  }

  /** From least to greatest, both included. */
  public static Interval between(double least, double greatest) {
    return new Interval(least, greatest, false, false);
  }

  /** What a figure's words allow; a round figure ("about 40") stands for the number it gives. */
  public static Interval of(Quantity quantity) {
    if (quantity.min() == null && quantity.max() == null && quantity.value() != null) {
      return of(quantity.value());
    }
    return new Interval(quantity.min(), quantity.max(), quantity.minOpen(), quantity.maxOpen());
  }

  /** Whether there is but one number in it. */
  public boolean isPoint() {
    return min != null && min.equals(max);
  }

  /** The least whole number in it; empty where it is open below. */
  public OptionalLong least() {
    if (min == null) {
      return OptionalLong.empty();
    }
    double whole = Math.ceil(min);
    return OptionalLong.of((long) (minOpen && whole == min ? whole + 1 : whole));
  }

  /** The greatest whole number in it; empty where it is open above. */
  public OptionalLong greatest() {
    if (max == null) {
      return OptionalLong.empty();
    }
    double whole = Math.floor(max);
    return OptionalLong.of((long) (maxOpen && whole == max ? whole - 1 : whole));
  }

  /** The least whole number that the words assert; "up to 12" asserts none. */
  public OptionalLong asserted() {
    OptionalLong least = least();
    return least.isPresent() && least.getAsLong() == 0 && !isPoint() ? OptionalLong.empty() : least;
  }

  /** The greatest number that the words name: the upper bound, else the lower one. */
  public OptionalLong named() {
    return greatest().isPresent() ? greatest() : asserted();
  }

  /** Whether no number is in both. */
  public boolean isDisjointFrom(Interval other) {
    return isBelow(other) || other.isBelow(this);
  }

  private boolean isBelow(Interval other) {
    return max != null
        && other.min != null
        && (max < other.min || (max.equals(other.min) && (maxOpen || other.minOpen)));
  }

  /** Both counts together. */
  public Interval plus(Interval other) {
    return new Interval(
        min == null || other.min == null ? null : Double.valueOf(min + other.min),
        max == null || other.max == null ? null : Double.valueOf(max + other.max),
        minOpen || other.minOpen,
        maxOpen || other.maxOpen);
  }
}
