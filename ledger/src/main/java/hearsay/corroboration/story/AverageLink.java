package hearsay.corroboration.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Groups items by average link: the two groups with the highest mean score over all their pairs are
 * joined, as long as that mean is not below a limit. One misleading pair so joins no two stories
 * that otherwise disagree. A pair without a score counts as {@link #NONE}.
 *
 * <p>The outcome depends on the numbering of the items and their scores alone. Time grows with the
 * number of scored pairs, not with that of all pairs.
 */
final class AverageLink {
  /** Log odds of a pair that was not looked at, or that says no louder than this. */
  static final double NONE = -4;

  /**
   * No pair says yes louder than this, or two copies would draw in whatever is like one of them.
   */
  static final double MOST = 8;

  /** Groups whose mean log odds are below this stay apart. */
  static final double LIMIT = -1;

  private record Join(double mean, int left, int right) {}

  private static final Comparator<Join> BEST_FIRST =
      Comparator.comparingDouble(Join::mean)
          .reversed()
          .thenComparingInt(Join::left)
          .thenComparingInt(Join::right);

  /** Members of each group; an emptied list once a group has been joined to another. */
  private final List<List<Integer>> groups = new ArrayList<>();

  /** Summed scores above {@link #NONE} between a group and each that it has scores with. */
  private final List<Map<Integer, Double>> sums = new ArrayList<>();

  private final PriorityQueue<Join> joins = new PriorityQueue<>(BEST_FIRST);

  AverageLink(int items) {
    for (int item = 0; item < items; item++) {
      groups.add(List.of(item));
      sums.add(new HashMap<>());
    }
  }

  /** Gives a pair its score, in log odds. */
  void score(int left, int right, double logOdds) {
    double above = Math.min(logOdds, MOST) - NONE;
    if (above > 0) {
      sums.get(left).put(right, above);
      sums.get(right).put(left, above);
      offer(left, right, above);
    }
  }

  /** The groups, each in the items' order, by their first items. */
  List<List<Integer>> group() {
    for (Join next = joins.poll(); next != null; next = joins.poll()) {
      if (!groups.get(next.left()).isEmpty() && !groups.get(next.right()).isEmpty()) {
        join(next.left(), next.right());
      }
    }
    return groups.stream()
        .filter(group -> !group.isEmpty())
        .sorted(Comparator.comparing(group -> group.get(0)))
        .toList();
  }

  private void join(int left, int right) {
    int joined = groups.size();
    List<Integer> members = new ArrayList<>(groups.get(left));
    members.addAll(groups.get(right));
    members.sort(Comparator.naturalOrder());
    groups.add(members);
    groups.set(left, List.of());
    groups.set(right, List.of());
    Map<Integer, Double> both = new HashMap<>(sums.get(left));
    sums.get(right).forEach((other, sum) -> both.merge(other, sum, Double::sum));
    both.remove(left);
    both.remove(right);
    sums.add(both);
    sums.set(left, Map.of());
    sums.set(right, Map.of());
    both.forEach(
        (other, sum) -> {
          Map<Integer, Double> back = sums.get(other);
          back.remove(left);
          back.remove(right);
          back.put(joined, sum);
          offer(other, joined, sum);
        });
  }

  private void offer(int left, int right, double sum) {
    double pairs = (double) groups.get(left).size() * groups.get(right).size();
    double mean = sum / pairs + NONE;
    if (mean >= LIMIT) {
      joins.add(new Join(mean, Math.min(left, right), Math.max(left, right)));
    }
  }
}
