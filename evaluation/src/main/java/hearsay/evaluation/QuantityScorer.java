package hearsay.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores quantities as CQE's evaluation does (Almasian, Kazakova and Gertz, EMNLP 2023), in its
 * strict reading: found and gold are matched one to one by value, unit, change and concepts
 * breaking ties, and each gold quantity counts at most once in every row.
 */
final class QuantityScorer {
  /** A found quantity that has a gold one's value. */
  record Match(
      int gold, int found, boolean unit, boolean change, boolean allConcepts, boolean anyConcept) {
    private int agreement() {
      return (unit ? 4 : 0) + (change ? 2 : 0) + (allConcepts ? 1 : 0) + (anyConcept ? 1 : 0);
    }
  }

  /** The rows of the table: what must agree besides the value. */
  record Tally(
      int gold,
      int found,
      int value,
      int unit,
      int change,
      int unitAndChange,
      int anyConcept,
      int allConcepts,
      int all) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0);

    Tally plus(List<QuantityRecord> golds, List<QuantityRecord> founds, List<Match> matches) {
      Tally sum =
          new Tally(
              gold + golds.size(),
              found + founds.size(),
              value,
              unit,
              change,
              unitAndChange,
              anyConcept,
              allConcepts,
              all);
      for (Match match : matches) {
        sum = sum.plus(match);
      }
      return sum;
    }

    private Tally plus(Match m) {
      return new Tally(
          gold,
          found,
          value + 1,
          unit + (m.unit() ? 1 : 0),
          change + (m.change() ? 1 : 0),
          unitAndChange + (m.unit() && m.change() ? 1 : 0),
          anyConcept + (m.anyConcept() ? 1 : 0),
          allConcepts + (m.allConcepts() ? 1 : 0),
          all + (m.unit() && m.change() && m.allConcepts() ? 1 : 0));
    }

    Ratio ratio(int hits) {
      return Ratio.of(hits, found, gold);
    }
  }

  private QuantityScorer() {}

  /** Pairs the quantities of one sentence. */
  static List<Match> match(List<QuantityRecord> gold, List<QuantityRecord> found) {
    List<Match> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        if (gold.get(g).hasValueOf(found.get(f))) {
          candidates.add(compare(gold.get(g), g, found.get(f), f));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt((Match match) -> -match.agreement())
            .thenComparingInt(match -> Math.abs(match.gold() - match.found()))
            .thenComparingInt(Match::gold)
            .thenComparingInt(Match::found));
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    List<Match> chosen = new ArrayList<>();
    for (Match match : candidates) {
      if (!usedGold.contains(match.gold()) && !usedFound.contains(match.found())) {
        usedGold.add(match.gold());
        usedFound.add(match.found());
        chosen.add(match);
      }
    }
    return chosen;
  }

  private static Match compare(QuantityRecord gold, int g, QuantityRecord found, int f) {
    Set<String> golden = new HashSet<>(gold.concepts());
    Set<String> common = new HashSet<>(golden);
    common.retainAll(new HashSet<>(found.concepts()));
    boolean all =
        common.size() == gold.concepts().size()
            && gold.concepts().size() == found.concepts().size();
    return new Match(
        g,
        f,
        gold.unit().equals(found.unit()),
        gold.change().equals(found.change()),
        all,
        !common.isEmpty());
  }
}
