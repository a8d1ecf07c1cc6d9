package hearsay.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well one grouping of items agrees with another: MUC (Vilain et al. 1995), B-cubed (Bagga and
 * Baldwin 1998), CEAF-e (Luo 2005), their mean (CoNLL 2012), and the pairs of items that are
 * together.
 */
final class PartitionScorer {
  /** How many items a true and a found group have in common, for all that have any. */
  private final Map<String, Map<String, Integer>> common = new LinkedHashMap<>();

  private final Map<String, Integer> goldSizes = new LinkedHashMap<>();
  private final Map<String, Integer> foundSizes = new LinkedHashMap<>();
  private final int items;

  /**
   * @param gold items to their true groups
   * @param found the same items to the groups that were found
   */
  PartitionScorer(Map<String, String> gold, Map<String, String> found) {
    if (!gold.keySet().equals(found.keySet())) {
      throw new IllegalArgumentException("two groupings of different items");
    }
    items = gold.size();
    gold.forEach(
        (item, truth) -> {
          String group = found.get(item);
          common.computeIfAbsent(truth, key -> new LinkedHashMap<>()).merge(group, 1, Integer::sum);
          goldSizes.merge(truth, 1, Integer::sum);
          foundSizes.merge(group, 1, Integer::sum);
        });
  }

  /** Keeps all figures. */
  void report(Scores scores) {
    Ratio muc = muc();
    Ratio b3 = b3();
    Ratio ceafe = ceafe();
    scores
        .percent("conll", 100 * (muc.f1() + b3.f1() + ceafe.f1()) / 3)
        .ratio("muc", muc)
        .ratio("b3", b3)
        .ratio("ceafe", ceafe)
        .ratio("pair", pairs())
        .figure("groups.gold", goldSizes.size())
        .figure("groups.found", foundSizes.size());
  }

  /** Links that hold a group together: its size less the parts that the other side cuts it into. */
  Ratio muc() {
    double overlaps = common.values().stream().mapToInt(Map::size).sum();
    double links = items - overlaps;
    return Ratio.of(links, items - foundSizes.size(), items - goldSizes.size());
  }

  /** What of each item's group belongs with it. */
  Ratio b3() {
    double right = 0;
    double kept = 0;
    for (Map.Entry<String, Map<String, Integer>> truth : common.entrySet()) {
      for (Map.Entry<String, Integer> group : truth.getValue().entrySet()) {
        double both = group.getValue();
        right += both * both / size(foundSizes, group.getKey());
        kept += both * both / size(goldSizes, truth.getKey());
      }
    }
    return new Ratio(right, items, kept, items);
  }

  /** Pairs of items that are together. */
  Ratio pairs() {
    double right = 0;
    for (Map<String, Integer> truth : common.values()) {
      right += pairs(truth);
    }
    return Ratio.of(right, pairs(foundSizes), pairs(goldSizes));
  }

  private static double pairs(Map<String, Integer> sizes) {
    double pairs = 0;
    for (double size : sizes.values()) {
      pairs += size * (size - 1) / 2;
    }
    return pairs;
  }

  /** Likeness of groups under the best assignment of one to one, found part by part. */
  Ratio ceafe() {
    Map<String, List<String>> truthsOf = new LinkedHashMap<>();
    common.forEach(
        (truth, groups) ->
            groups
                .keySet()
                .forEach(
                    group -> truthsOf.computeIfAbsent(group, key -> new ArrayList<>()).add(truth)));
    Set<String> done = new LinkedHashSet<>();
    double likeness = 0;
    for (String truth : common.keySet()) {
      if (!done.contains(truth)) {
        List<String> part = part(truth, truthsOf);
        done.addAll(part);
        likeness += assigned(part);
      }
    }
    return Ratio.of(likeness, foundSizes.size(), goldSizes.size());
  }

  /** The true groups that overlap with one, directly or over others. */
  private List<String> part(String start, Map<String, List<String>> truthsOf) {
    Set<String> reached = new LinkedHashSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (String group : overlaps(open.remove()).keySet()) {
        for (String truth : truthsOf.getOrDefault(group, List.of())) {
          if (reached.add(truth)) {
            open.add(truth);
          }
        }
      }
    }
    return List.copyOf(reached);
  }

  private Map<String, Integer> overlaps(String truth) {
    return common.getOrDefault(truth, Map.of());
  }

  private double assigned(List<String> truths) {
    Set<String> distinct = new LinkedHashSet<>();
    truths.forEach(truth -> distinct.addAll(overlaps(truth).keySet()));
    List<String> groups = List.copyOf(distinct);
    double[][] weights = new double[truths.size()][groups.size()];
    for (int row = 0; row < truths.size(); row++) {
      for (Map.Entry<String, Integer> group : overlaps(truths.get(row)).entrySet()) {
        double sizes = size(goldSizes, truths.get(row)) + size(foundSizes, group.getKey());
        weights[row][groups.indexOf(group.getKey())] = 2 * group.getValue() / sizes;
      }
    }
    int[] columns = Assignment.best(weights);
    double sum = 0;
    for (int row = 0; row < columns.length; row++) {
      sum += columns[row] < 0 ? 0 : weights[row][columns[row]];
    }
    return sum;
  }

  private static double size(Map<String, Integer> sizes, String group) {
    return sizes.getOrDefault(group, 0);
  }
}
