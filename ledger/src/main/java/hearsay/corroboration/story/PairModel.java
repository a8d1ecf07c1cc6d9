package hearsay.corroboration.story;

import hearsay.corroboration.text.Tables;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely it is that two reports tell one happening: a logistic model over {@link Clue}, its
 * weights in weights.tsv (made by training/stories). A function of the two reports alone, and
 * symmetrical.
 */
public final class PairModel {
  /** Reports further apart than this, in days, are never of one story by themselves. */
  public static final int WINDOW = 400;

  /** Reports whose heaviest words have less in common (cosine) are not looked at. */
  static final double LEAST_LIKENESS = 0.05;

  private static final PairModel BUNDLED =
      new PairModel(Tables.rows(PairModel.class, "weights.tsv", 2));

  private final double[] weights = new double[Clue.values().length];
  private final double bias;

  private PairModel(List<String[]> rows) {
    Map<String, Double> given = new HashMap<>();
    rows.forEach(row -> given.put(row[0], Double.parseDouble(row[1])));
    for (Clue clue : Clue.values()) {
      weights[clue.ordinal()] = take(given, clue.name());
    }
    bias = take(given, "*");
    if (!given.isEmpty()) {
      throw new IllegalStateException("weights.tsv: no such clues: " + given.keySet());
    }
  }

  private static double take(Map<String, Double> given, String name) {
    Double weight = given.remove(name);
    if (weight == null) {
      throw new IllegalStateException("weights.tsv: no weight for " + name);
    }
    return weight;
  }

  /** The bundled model. */
  public static PairModel bundled() {
    return BUNDLED;
  }

  /**
   * Whether two reports are looked at as a pair at all: near enough in time, and some of their
   * heaviest words in common.
   */
  public static boolean isCandidate(ReportProfile a, ReportProfile b) {
    return isNear(a, b) && a.terms().keys().dot(b.terms().keys()) >= LEAST_LIKENESS;
  }

  static boolean isNear(ReportProfile a, ReportProfile b) {
    Long days = a.daysFrom(b);
    return days == null || days <= WINDOW;
  }

  /** Log odds of the two telling one happening. */
  double logOdds(ReportProfile a, ReportProfile b) {
    double sum = bias;
    for (Clue clue : Clue.values()) {
      sum += weights[clue.ordinal()] * clue.between(a, b);
    }
    return sum;
  }

  /** What each clue adds to the log odds, to show why two reports are together or not. */
  public Map<Clue, Double> why(ReportProfile a, ReportProfile b) {
    Map<Clue, Double> parts = new EnumMap<>(Clue.class);
    for (Clue clue : Clue.values()) {
      parts.put(clue, weights[clue.ordinal()] * clue.between(a, b));
    }
    return parts;
  }
}
