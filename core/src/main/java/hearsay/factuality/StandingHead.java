package hearsay.factuality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A network of one hidden layer whose input from the encoder is already multiplied out; the clues
 * also bear on the outcome directly.
 *
 * @param from where its part of the encoder's vectors begins
 * @param bias of the hidden layer
 * @param clues for each clue its weights on the hidden layer, then on the outcome
 * @param out rows of weights of the hidden layer, one for each number of the outcome
 */
record StandingHead(
    int from,
    List<Double> bias,
    Map<String, List<Double>> clues,
    List<List<Double>> out,
    List<Double> outBias) {

  static StandingHead read(JsonNode file, int from, int outputs) {
    List<Double> bias = numbers(file.path("bias"));
    Map<String, List<Double>> clues = new HashMap<>();
    file.path("clues")
        .properties()
        .forEach(clue -> clues.put(clue.getKey(), numbers(clue.getValue())));
    List<List<Double>> out = new ArrayList<>();
    file.path("out").forEach(row -> out.add(numbers(row)));
    boolean whole =
        !bias.isEmpty()
            && out.size() == outputs
            && out.stream().allMatch(row -> row.size() == bias.size())
            && clues.values().stream().allMatch(row -> row.size() == bias.size() + outputs);
    if (!whole) {
      throw new IllegalStateException("standing.json has another form than this version expects");
    }
    return new StandingHead(
        from, bias, Map.copyOf(clues), List.copyOf(out), numbers(file.path("out_bias")));
  }

  private static List<Double> numbers(JsonNode array) {
    List<Double> numbers = new ArrayList<>(array.size());
    array.forEach(number -> numbers.add(number.asDouble()));
    return List.copyOf(numbers);
  }

  /** The size of the hidden layer. */
  int width() {
    return bias.size();
  }

  double[] scores(List<String> found, float[] around) {
    double[] hidden = new double[width()];
    double[] scores = new double[out.size()];
    for (int at = 0; at < hidden.length; at++) {
      hidden[at] = bias.get(at) + around[from + at];
    }
    for (String clue : new LinkedHashSet<>(found)) {
      add(clues.getOrDefault(clue, List.of()), hidden, scores);
    }
    for (int row = 0; row < scores.length; row++) {
      scores[row] += outBias.get(row);
      for (int at = 0; at < hidden.length; at++) {
        scores[row] += out.get(row).get(at) * Math.max(0, hidden[at]);
      }
    }
    return scores;
  }

  private static void add(List<Double> weights, double[] hidden, double[] scores) {
    for (int at = 0; at < weights.size(); at++) {
      if (at < hidden.length) {
        hidden[at] += weights.get(at);
      } else {
        scores[at - hidden.length] += weights.get(at);
      }
    }
  }
}
