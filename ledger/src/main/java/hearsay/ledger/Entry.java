package hearsay.ledger;

import hearsay.model.Reading;
import hearsay.publish.JsonlWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A reading made ready for the ledger. Making it is the costly part of storing and needs no ledger,
 * so it can be done on many threads.
 */
public final class Entry {
  private final Reading reading;
  private final UUID revision;
  private final UUID key;
  private final byte[] line;
  private final Flattened flat;
  private final byte[] shown;

  private Entry(Reading reading, UUID revision, UUID key, byte[] line) {
    this.reading = reading;
    this.revision = revision;
    this.key = key;
    this.line = line;
    this.flat = new Flattened(key, reading);
    this.shown = Deflated.bytes(Shown.json(flat));
  }

  /** Makes a reading ready. */
  public static Entry of(Reading reading) {
    String line = line(reading);
    UUID revision = ContentHash.revision(reading.report());
    UUID key = ContentHash.of(revision.toString(), line);
    return new Entry(reading, revision, key, Deflated.bytes(line.getBytes(StandardCharsets.UTF_8)));
  }

  private static String line(Reading reading) {
    try {
      return JsonlWriter.line(reading);
    } catch (IOException e) {
      throw new IllegalArgumentException("a reading that is no JSON", e);
    }
  }

  /** The reading itself. */
  public Reading reading() {
    return reading;
  }

  /** Hash of the report's identity, text and metadata. */
  public UUID revision() {
    return revision;
  }

  /** Hash of the revision and of all that was read in it: the reading's key in the ledger. */
  public UUID key() {
    return key;
  }

  Flattened flat() {
    return flat;
  }

  /** What results show of it ({@link Shown}), compressed. */
  byte[] shown() {
    return shown;
  }

  /** The reading's JSON line, compressed. */
  byte[] line() {
    return line;
  }
}
