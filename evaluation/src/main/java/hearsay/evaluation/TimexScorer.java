package hearsay.evaluation;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts as the TempEval-3 scorer does (UzZaman et al. 2013, section 4): a time expression is found
 * when a predicted one overlaps it (relaxed) or covers the same words (strict), one to one; type
 * and value count on those found. Values are compared as strings. Made for one corpus, filled in
 * text by text.
 */
final class TimexScorer {
  /** A time expression, gold or predicted. */
  record Timex(Span span, String type, String value, String text) {}

  /** A gold expression and the predicted one that answers it. */
  record Pair(Timex gold, Timex predicted) {
    boolean strict() {
      return gold.span().equals(predicted.span());
    }

    boolean sameValue() {
      return gold.value().equals(predicted.value());
    }

    boolean sameType() {
      return gold.type().equals(predicted.type());
    }
  }

  /** How one text's expressions answer each other. */
  record Matching(List<Pair> pairs, List<Timex> missed, List<Timex> spurious) {}

  private int gold;
  private int predicted;
  private int relaxed;
  private int strict;
  private int types;
  private int values;

  /** Matches one text's expressions and counts them. */
  Matching add(List<Timex> golds, List<Timex> predictions) {
    Matching matching = match(golds, predictions);
    gold += golds.size();
    predicted += predictions.size();
    for (Pair pair : matching.pairs()) {
      relaxed++;
      strict += pair.strict() ? 1 : 0;
      types += pair.sameType() ? 1 : 0;
      values += pair.sameValue() ? 1 : 0;
    }
    return matching;
  }

  private record Candidate(int overlap, int gold, int predicted) {}

  /** One to one, the largest overlap first, then in text order. */
  static Matching match(List<Timex> golds, List<Timex> predictions) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < golds.size(); i++) {
      for (int j = 0; j < predictions.size(); j++) {
        int overlap = overlap(golds.get(i).span(), predictions.get(j).span());
        if (overlap > 0) {
          candidates.add(new Candidate(overlap, i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt((Candidate candidate) -> -candidate.overlap())
            .thenComparingInt(candidate -> golds.get(candidate.gold()).span().begin())
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted));
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedPredicted = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!usedGold.contains(candidate.gold()) && !usedPredicted.contains(candidate.predicted())) {
        usedGold.add(candidate.gold());
        usedPredicted.add(candidate.predicted());
        pairs.add(new Pair(golds.get(candidate.gold()), predictions.get(candidate.predicted())));
      }
    }
    return new Matching(pairs, rest(golds, usedGold), rest(predictions, usedPredicted));
  }

  private static int overlap(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
  }

  private static List<Timex> rest(List<Timex> all, Set<Integer> used) {
    List<Timex> rest = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!used.contains(i)) {
        rest.add(all.get(i));
      }
    }
    return rest;
  }

  /** Puts the figures under their keys. */
  void report(Scores scores) {
    Ratio found = Ratio.of(relaxed, predicted, gold);
    double valueAccuracy = relaxed == 0 ? 0 : (double) values / relaxed;
    double typeAccuracy = relaxed == 0 ? 0 : (double) types / relaxed;
    scores
        .percent("value.f1", 100 * found.f1() * valueAccuracy)
        .percent("value.accuracy", 100 * valueAccuracy)
        .ratio("relaxed", found)
        .ratio("strict", Ratio.of(strict, predicted, gold))
        .percent("type.f1", 100 * found.f1() * typeAccuracy)
        .percent("type.accuracy", 100 * typeAccuracy)
        .note("%d gold, %d predicted", gold, predicted);
  }
}
