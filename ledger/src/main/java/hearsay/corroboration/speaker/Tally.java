package hearsay.corroboration.speaker;

import java.util.List;

/**
 * A count, and some of what was counted.
 *
 * @param examples the latest, at most {@value Tallying#EXAMPLES}, latest first
 */
public record Tally(long count, List<Example> examples) {
  public Tally {
    examples = List.copyOf(examples);
  }
}
