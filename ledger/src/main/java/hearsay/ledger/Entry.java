package hearsay.ledger;

import hearsay.model.Reading;
import hearsay.publish.JsonlWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reading made ready for the ledger. Making it is the costly part of storing and needs no ledger,
 * so it can be done on many threads.
 */
public final class Entry {
  private final String report;
  private final @Nullable String title;
  private final UUID revision;
  private final UUID key;
  private final byte[] line;
  private final byte[] shown;
  private final Recorded head;
  private final Map<Kind, Recorded> rows = new EnumMap<>(Kind.class);

  /** Keeps what is stored, not the reading: many wait for their turn. */
  private Entry(Reading reading, UUID revision, UUID key, byte[] line) {
    this.report = reading.report().id();
    this.title = reading.report().title();
    this.revision = revision;
    this.key = key;
    this.line = Packed.bytes(line);
    Flattened flat = new Flattened(key, reading);
    this.shown = Packed.bytes(Shown.json(flat));
    this.head = Flattening.head(flat, revision);
    for (Kind kind : Kind.values()) {
      rows.put(kind, Flattening.rows(kind, flat));
    }
  }

  /** Makes a reading ready. */
  public static Entry of(Reading reading) {
    byte[] line = line(reading).getBytes(StandardCharsets.UTF_8);
    UUID revision = ContentHash.revision(reading.report());
    return new Entry(reading, revision, ContentHash.reading(revision, line), line);
  }

  private static String line(Reading reading) {
    try {
      return JsonlWriter.line(reading);
    } catch (IOException e) {
      throw new IllegalArgumentException("a reading that is no JSON", e);
    }
  }

  /** Identity of the report. */
  public String report() {
    return report;
  }

  /** The report's headline, or null. */
  public @Nullable String title() {
    return title;
  }

  /** Hash of the report's identity, text and metadata. */
  public UUID revision() {
    return revision;
  }

  /** Hash of the revision and of all that was read in it: the reading's key in the ledger. */
  public UUID key() {
    return key;
  }

  /** Its rows in the table of a kind. */
  Recorded rows(Kind kind) {
    return Objects.requireNonNull(rows.get(kind));
  }

  /** The reading's JSON line, compressed. */
  byte[] line() {
    return line;
  }

  /** Writes its row in the table of readings. */
  void to(RowSink readings, Instant added) throws SQLException {
    head.to(readings);
    readings.moment(added).bytes(line).bytes(shown).end();
  }
}
