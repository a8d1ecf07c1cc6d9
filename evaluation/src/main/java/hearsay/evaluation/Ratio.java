package hearsay.evaluation;

/**
 * Precision and recall as they are counted. The two hit counts differ where one prediction may
 * answer for several gold items.
 *
 * @param right predicted items that are right (may be fractional where partial credit is given)
 * @param predicted all predicted items
 * @param found gold items that were found
 * @param gold all gold items
 */
public record Ratio(double right, double predicted, double found, double gold) {
  public static final Ratio NONE = new Ratio(0, 0, 0, 0);

  /** Where right and found are one count. */
  public static Ratio of(double hits, double predicted, double gold) {
    return new Ratio(hits, predicted, hits, gold);
  }

  public Ratio plus(Ratio other) {
    return new Ratio(
        right + other.right, predicted + other.predicted, found + other.found, gold + other.gold);
  }

  /** 0 to 1; 0 where nothing was predicted. */
  public double precision() {
    return predicted == 0 ? 0 : right / predicted;
  }

  /** 0 to 1; 0 where there is no gold. */
  public double recall() {
    return gold == 0 ? 0 : found / gold;
  }

  /** Harmonic mean of the two, 0 to 1. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
