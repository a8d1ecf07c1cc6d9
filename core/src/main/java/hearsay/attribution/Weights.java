package hearsay.attribution;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Log-linear models, one a choice: an option's score is the sum of its features' weights, the
 * highest score wins. The weights are readable resources, made by the recipe in {@code
 * training/attribution}.
 */
final class Weights implements Judge {
  private final Map<Choice, Map<String, Float>> models;

  Weights(Map<Choice, Map<String, Float>> models) {
    this.models = models;
  }

  /** The weights that come with the product. */
  static Weights load() {
    Map<Choice, Map<String, Float>> models = new EnumMap<>(Choice.class);
    for (Choice choice : Choice.values()) {
      Map<String, Float> weights = new HashMap<>();
      for (String[] row : Table.rows("weights/" + choice.resource(), 2)) {
        weights.put(row[0], Float.parseFloat(row[1]));
      }
      models.put(choice, weights);
    }
    return new Weights(models);
  }

  @Override
  public int choose(Choice choice, Tree tree, int cue, List<Option> options) {
    Map<String, Float> weights = models.getOrDefault(choice, Map.of());
    int best = NOTHING;
    double most = Double.NEGATIVE_INFINITY;
    for (Option option : options) {
      double score = 0;
      for (String feature : option.features()) {
        score += weights.getOrDefault(feature, 0f);
      }
      if (score > most) {
        most = score;
        best = option.at();
      }
    }
    return best;
  }
}
