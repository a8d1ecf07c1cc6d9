package hearsay.evaluation;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scores factuality labels and scalars of given events. Filled document by document, then read. */
final class FactualityScorer {
  static final List<String> LABELS =
      List.of("asserted", "attributed", "possible", "planned", "denied", "counterfactual");
  static final List<String> COMMITMENTS =
      List.of("fact", "possible", "planned", "denied", "counterfactual");

  /** What an event without a prediction is taken to be. */
  private static final double NO_PREDICTION = 3;

  /** What was found for one event. */
  record Predicted(Span span, String label6, double scalar) {
    /** The label without who vouches for it. */
    String commitment() {
      return label6.equals("asserted") || label6.equals("attributed") ? "fact" : label6;
    }
  }

  private record Pair(String gold, @Nullable String predicted) {}

  private record ScalarPair(double gold, double predicted) {}

  private final List<Pair> labels = new ArrayList<>();
  private final List<Pair> commitments = new ArrayList<>();
  private final List<ScalarPair> scalars = new ArrayList<>();
  private Ratio attributed = Ratio.NONE;

  void add(FactualityCorpus.GoldEvent gold, List<Predicted> predictions) {
    Predicted found = matching(gold.span(), predictions).orElse(null);
    if (gold.label6() != null) {
      labels.add(new Pair(gold.label6(), found == null ? null : found.label6()));
      boolean said = found != null && found.label6().equals("attributed");
      attributed =
          attributed.plus(
              Ratio.of(gold.attributed() && said ? 1 : 0, said ? 1 : 0, gold.attributed() ? 1 : 0));
    }
    if (gold.commitment() != null) {
      commitments.add(new Pair(gold.commitment(), found == null ? null : found.commitment()));
    }
    if (gold.scalar() != null) {
      scalars.add(new ScalarPair(gold.scalar(), found == null ? NO_PREDICTION : found.scalar()));
    }
  }

  /** The prediction that overlaps most; of equals the one that begins nearest. */
  static Optional<Predicted> matching(Span gold, List<Predicted> predictions) {
    Predicted best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Predicted candidate : predictions) {
      Span span = candidate.span();
      if (!span.overlaps(gold)) {
        continue;
      }
      double shared = Math.min(span.end(), gold.end()) - Math.max(span.begin(), gold.begin());
      double worth = shared - 0.001 * Math.abs(span.begin() - gold.begin());
      if (worth > most) {
        most = worth;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Keeps whatever the corpus allows: labels, scalars, or both. */
  void report(Scores scores) {
    if (!labels.isEmpty()) {
      report(scores, "label6", LABELS, labels);
      scores.ratio("attributed", attributed);
    }
    if (!commitments.isEmpty()) {
      report(scores, "commitment", COMMITMENTS, commitments);
    }
    if (!scalars.isEmpty()) {
      scores.figure("mae", rounded(meanAbsoluteError()));
      scores.figure("pearson", rounded(pearson()));
      scores.note("%d events with a scalar", scalars.size());
    }
  }

  private static void report(Scores scores, String key, List<String> classes, List<Pair> pairs) {
    double sum = 0;
    int present = 0;
    for (String label : classes) {
      Ratio ratio = ratio(label, pairs);
      scores.ratio(key + "." + label, ratio);
      if (ratio.gold() > 0) {
        sum += ratio.f1();
        present++;
      }
    }
    long right = pairs.stream().filter(pair -> pair.gold().equals(pair.predicted())).count();
    scores.percent(key + ".macro.f1", present == 0 ? 0 : 100 * sum / present);
    scores.percent(key + ".accuracy", 100.0 * right / pairs.size());
    scores.note("%d events with a %s", pairs.size(), key);
  }

  private static Ratio ratio(String label, List<Pair> pairs) {
    Ratio ratio = Ratio.NONE;
    for (Pair pair : pairs) {
      boolean gold = pair.gold().equals(label);
      boolean predicted = label.equals(pair.predicted());
      ratio = ratio.plus(Ratio.of(gold && predicted ? 1 : 0, predicted ? 1 : 0, gold ? 1 : 0));
    }
    return ratio;
  }

  private double meanAbsoluteError() {
    return scalars.stream()
        .mapToDouble(pair -> Math.abs(pair.gold() - pair.predicted()))
        .average()
        .orElse(0);
  }

  private double pearson() {
    double goldMean = scalars.stream().mapToDouble(ScalarPair::gold).average().orElse(0);
    double foundMean = scalars.stream().mapToDouble(ScalarPair::predicted).average().orElse(0);
    double covariance = 0;
    double goldVariance = 0;
    double foundVariance = 0;
    for (ScalarPair pair : scalars) {
      double gold = pair.gold() - goldMean;
      double found = pair.predicted() - foundMean;
      covariance += gold * found;
      goldVariance += gold * gold;
      foundVariance += found * found;
    }
    double scale = Math.sqrt(goldVariance * foundVariance);
    return scale == 0 ? 0 : covariance / scale;
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
