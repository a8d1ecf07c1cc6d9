package hearsay.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of one part of a reading. It is kept beside the reading, which stays as it is;
 * a later review of the same part is one more and takes nobody's place.
 *
 * @param id its own; adding a review of a known id changes nothing
 * @param reviewed when, to the millisecond
 * @param reviewer who, as they call themselves
 * @param reading content hash of the reading that was looked at
 * @param report its report's identity
 * @param part id of the claim, event or figure in that reading
 * @param reason in the reviewer's words; may be empty
 * @param correction what it should be, one JSON value; of {@link Verdict#CORRECT} only
 */
public record Review(
    UUID id,
    Instant reviewed,
    String reviewer,
    UUID reading,
    String report,
    About about,
    String part,
    Verdict verdict,
    String reason,
    @Nullable String correction) {
  /** What sort of part is spoken of. */
  public enum About {
    CLAIM,
    EVENT,
    FIGURE
  }

  /** What is said of it. */
  public enum Verdict {
    /** It is right. */
    ACCEPT,
    /** It is there, but otherwise. */
    CORRECT,
    /** There is no such thing in the report. */
    REJECT
  }

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Checks it.
   *
   * @throws IllegalArgumentException if it cannot be, with a message for a person
   */
  public Review {
    reviewed = reviewed.truncatedTo(ChronoUnit.MILLIS);
    if (reviewer.isBlank()) {
      throw new IllegalArgumentException("a review needs the name of who gives it");
    }
    if ((verdict == Verdict.CORRECT) != (correction != null)) {
      throw new IllegalArgumentException(
          correction == null
              ? "a review that corrects needs the correction"
              : "only a review that corrects has a correction");
    }
    if (correction != null) {
      check(correction);
    }
  }

  private static void check(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      if (parser.nextToken() == null) {
        throw new IllegalArgumentException("a correction is one JSON value, got nothing");
      }
      parser.skipChildren();
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("a correction is one JSON value, got several");
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("a correction is JSON, got: " + json, e);
    }
  }
}
