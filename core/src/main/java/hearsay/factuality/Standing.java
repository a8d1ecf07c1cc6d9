package hearsay.factuality;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How readers take an event, learnt from annotators: those of TimeBank (Pustejovsky et al. 2003,
 * its SLINKs and event attributes) and those of the UW set (Lee et al. 2015).
 *
 * @param labels how probable each label is; together 1
 * @param scalar -3 (certainly not so) to 3 (certainly so)
 */
public record Standing(Map<Label, Double> labels, double scalar) {
  /** What TimeML says of an event. */
  public enum Label {
    ASSERTED,
    ATTRIBUTED,
    POSSIBLE,
    PLANNED,
    DENIED,
    COUNTERFACTUAL
  }

  public Standing {
    labels = Map.copyOf(labels);
  }

  static Standing of(double[] probabilities, double scalar) {
    Map<Label, Double> labels = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      labels.put(label, probabilities[label.ordinal()]);
    }
    return new Standing(labels, Math.max(-3, Math.min(3, scalar)));
  }

  /** The most probable of some labels; of equals the first. */
  public Label best(List<Label> among) {
    return among.stream().max(Comparator.comparingDouble(this::probability)).orElseThrow();
  }

  /** How probable a label is. */
  public double probability(Label label) {
    return labels.getOrDefault(label, 0.0);
  }
}
