package hearsay.factuality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Says how readers would take an event, from the rules' clues and the encoder's vectors of the
 * event's word and its neighbours; {@code training/factuality} makes {@code standing.json}. Safe
 * for use by many threads.
 */
final class StandingModel {
  private final StandingHead labels;
  private final StandingHead scalar;

  private StandingModel(JsonNode file) {
    labels = StandingHead.read(file.path("labels"), 0, Standing.Label.values().length);
    scalar = StandingHead.read(file.path("scalar"), labels.width(), 1);
  }

  /** The model that ships with Hearsay. */
  static StandingModel load() {
    try (InputStream in = StandingModel.class.getResourceAsStream("standing.json")) {
      return new StandingModel(new ObjectMapper().readTree(Objects.requireNonNull(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the factuality model", e);
    }
  }

  /**
   * Judges an event.
   *
   * @param around the vectors of the event's word and its neighbours, as {@link
   *     hearsay.language.pieces.WordVectors#around} adds them up
   */
  Standing of(Judgement judgement, float[] around) {
    if (around.length != labels.width() + scalar.width()) {
      throw new IllegalStateException(
          "the span model gives vectors of "
              + around.length
              + " numbers, not those that factuality was taught with");
    }
    var clues = Clues.of(judgement);
    return Standing.of(softmax(labels.scores(clues, around)), scalar.scores(clues, around)[0]);
  }

  private static double[] softmax(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    double[] probabilities = new double[scores.length];
    for (int at = 0; at < scores.length; at++) {
      probabilities[at] = StrictMath.exp(scores[at] - most);
      sum += probabilities[at];
    }
    for (int at = 0; at < scores.length; at++) {
      probabilities[at] /= sum;
    }
    return probabilities;
  }
}
