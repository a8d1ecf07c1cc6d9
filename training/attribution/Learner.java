package hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A conditional log-linear model (softmax over the options), learnt by AdaGrad with forward-backward
 * splitting for the L1 penalty, which keeps the table short.
 */
final class Learner {
  private static final int EPOCHS = 12;
  private static final double RATE = 0.15;
  private static final double PENALTY = 1.0;

  /** A feature seen less often says nothing. */
  private static final int SEEN = 4;

  /** Weights nearer to nought than this are not written. */
  private static final double NEGLIGIBLE = 0.04;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<int[][]> cases = new ArrayList<>();
  private final List<Integer> answers = new ArrayList<>();
  private int[] seen = new int[1024];
  private double[] weights = new double[0];
  private double right;

  void see(List<Option> options, int answer) {
    int[][] rows = new int[options.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = options.get(i).features().stream().mapToInt(this::id).toArray();
    }
    cases.add(rows);
    answers.add(answer);
  }

  private int id(String feature) {
    int id = ids.computeIfAbsent(feature, f -> ids.size());
    if (id == names.size()) {
      names.add(feature);
    }
    if (id >= seen.length) {
      seen = Arrays.copyOf(seen, 2 * seen.length);
    }
    seen[id]++;
    return id;
  }

  void learn() {
    int n = names.size();
    weights = new double[n];
    double[] squares = new double[n];
    double decay = PENALTY / Math.max(1, cases.size());
    int[] order = new int[cases.size()];
    Arrays.setAll(order, i -> i);
    Random random = new Random(7);
    int[] touched = new int[n];
    int clock = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      double hits = 0;
      for (int index : order) {
        clock++;
        int[][] rows = cases.get(index);
        double[] p = new double[rows.length];
        double most = Double.NEGATIVE_INFINITY;
        int best = 0;
        for (int i = 0; i < rows.length; i++) {
          for (int f : rows[i]) {
            if (touched[f] != clock) {
              settle(f, (clock - touched[f]) * decay, squares);
              touched[f] = clock;
            }
            p[i] += weights[f];
          }
          if (p[i] > most) {
            most = p[i];
            best = i;
          }
        }
        int answer = answers.get(index);
        hits += best == answer ? 1 : 0;
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
          p[i] = Math.exp(p[i] - most);
          sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
          double gradient = p[i] / sum - (i == answer ? 1 : 0);
          if (Math.abs(gradient) < 1e-4) {
            continue;
          }
          for (int f : rows[i]) {
            if (seen[f] >= SEEN) {
              squares[f] += gradient * gradient;
              weights[f] -= RATE * gradient / Math.sqrt(squares[f] + 1e-6);
            }
          }
        }
      }
      right = hits / Math.max(1, cases.size());
    }
    for (int f = 0; f < n; f++) {
      settle(f, (clock - touched[f]) * decay, squares);
    }
  }

  /** The L1 penalty of the steps in which a feature did not occur. */
  private void settle(int f, double penalty, double[] squares) {
    double step = RATE * penalty / Math.sqrt(squares[f] + 1e-6);
    double size = Math.max(0, Math.abs(weights[f]) - step);
    weights[f] = Math.copySign(size, weights[f]);
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  Map<String, Double> weights() {
    Map<String, Double> kept = new HashMap<>();
    for (int f = 0; f < names.size(); f++) {
      if (Math.abs(weights[f]) >= NEGLIGIBLE) {
        kept.put(names.get(f), weights[f]);
      }
    }
    return kept;
  }

  String summary() {
    return cases.size() + " cases, " + weights().size() + " weights, right " + right;
  }
}
