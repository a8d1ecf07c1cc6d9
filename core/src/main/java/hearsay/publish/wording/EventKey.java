package hearsay.publish.wording;

import hearsay.model.Event;
import hearsay.model.Reading;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What an event is called outside of its report.
 *
 * @param text the report's id, "#" and the event's id
 */
public record EventKey(String text) {
  /** Whole numbers of so many bits survive in programs that know only doubles. */
  private static final int BITS = 53;

  public static EventKey of(Reading reading, Event event) {
    return new EventKey(reading.report().id() + "#" + event.id());
  }

  /**
   * A number for formats that name events by numbers: the first 53 bits of the text's SHA-256.
   * Among a million events two share a number with a chance of about one in 18,000.
   */
  public long number() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong() >>> (Long.SIZE - BITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
