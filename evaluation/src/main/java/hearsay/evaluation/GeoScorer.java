package hearsay.evaluation;

import hearsay.evaluation.GeoCorpus.Toponym;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Scores place names after Gritta, Pilehvar and Collier (2020), "A Pragmatic Guide to Geoparsing
 * Evaluation": recognition by spans, resolution by great-circle distance, and both together. One
 * prediction answers for at most one gold name; of all such pairings a largest one is taken.
 */
final class GeoScorer {
  /** A resolution is right within this distance: 100 miles. */
  static final double NEAR_KM = 161;

  private static final double EARTH_KM = 6371.0088;

  private Ratio exact = Ratio.NONE;
  private Ratio overlap = Ratio.NONE;
  private Ratio endToEnd = Ratio.NONE;
  private int resolved;
  private int near;

  /** Counts one document. Returns, for each gold name, its matched prediction's index or -1. */
  int[] add(List<Toponym> gold, List<Toponym> found) {
    exact = exact.plus(Ratio.of(matched(match(gold, found, true)), found.size(), gold.size()));
    int[] match = match(gold, found, false);
    overlap = overlap.plus(Ratio.of(matched(match), found.size(), gold.size()));
    int right = 0;
    int wanted = 0;
    int counted = (int) found.stream().filter(Toponym::isLocated).count();
    for (int i = 0; i < gold.size(); i++) {
      Toponym answer = match[i] < 0 ? null : found.get(match[i]);
      boolean located = answer != null && answer.isLocated();
      if (!gold.get(i).isLocated()) {
        // a name that the corpus could not place asks nothing of the resolution
        counted -= located ? 1 : 0;
        continue;
      }
      wanted++;
      if (answer != null && located) {
        resolved++;
        if (km(gold.get(i), answer) <= NEAR_KM) {
          right++;
          near++;
        }
      }
    }
    endToEnd = endToEnd.plus(Ratio.of(right, counted, wanted));
    return match;
  }

  Ratio exact() {
    return exact;
  }

  Ratio overlap() {
    return overlap;
  }

  /** Found and within {@link #NEAR_KM}. */
  Ratio endToEnd() {
    return endToEnd;
  }

  /** The share of matched names with coordinates on both sides that lie within the distance. */
  double accuracy() {
    return resolved == 0 ? 0 : (double) near / resolved;
  }

  /** Great-circle distance in km; both must be located. */
  static double km(Toponym a, Toponym b) {
    if (a.lat() == null || a.lon() == null || b.lat() == null || b.lon() == null) {
      throw new IllegalArgumentException("a name without coordinates");
    }
    double from = Math.toRadians(a.lat());
    double to = Math.toRadians(b.lat());
    double h =
        square(Math.sin((to - from) / 2))
            + Math.cos(from)
                * Math.cos(to)
                * square(Math.sin(Math.toRadians(b.lon() - a.lon()) / 2));
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  private static double square(double value) {
    return value * value;
  }

  private static int matched(int[] match) {
    return (int) Arrays.stream(match).filter(other -> other >= 0).count();
  }

  /** Maximum bipartite matching by augmenting paths, edges of the largest overlap tried first. */
  private static int[] match(List<Toponym> gold, List<Toponym> found, boolean exactly) {
    List<List<Integer>> edges = new ArrayList<>();
    for (Toponym toponym : gold) {
      edges.add(edges(toponym.span(), found, exactly));
    }
    int[] owner = new int[found.size()];
    Arrays.fill(owner, -1);
    for (int i = 0; i < gold.size(); i++) {
      augment(i, edges, owner, new boolean[found.size()]);
    }
    int[] match = new int[gold.size()];
    Arrays.fill(match, -1);
    for (int j = 0; j < owner.length; j++) {
      if (owner[j] >= 0) {
        match[owner[j]] = j;
      }
    }
    return match;
  }

  private static List<Integer> edges(Span gold, List<Toponym> found, boolean exactly) {
    List<Integer> edges = new ArrayList<>();
    for (int j = 0; j < found.size(); j++) {
      Span span = found.get(j).span();
      if (exactly ? span.equals(gold) : span.overlaps(gold)) {
        edges.add(j);
      }
    }
    Comparator<Integer> byOverlap =
        Comparator.comparingInt(j -> -common(gold, found.get(j).span()));
    edges.sort(byOverlap.thenComparingInt(j -> apart(gold, found.get(j).span())));
    return edges;
  }

  private static int common(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
  }

  private static int apart(Span a, Span b) {
    return Math.abs(a.begin() - b.begin()) + Math.abs(a.end() - b.end());
  }

  private static boolean augment(int gold, List<List<Integer>> edges, int[] owner, boolean[] seen) {
    for (int j : edges.get(gold)) {
      if (!seen[j]) {
        seen[j] = true;
        if (owner[j] < 0 || augment(owner[j], edges, owner, seen)) {
          owner[j] = gold;
          return true;
        }
      }
    }
    return false;
  }
}
