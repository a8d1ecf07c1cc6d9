package hearsay.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reading that the ledger holds, without the reading itself.
 *
 * @param key the reading's content hash
 * @param report the report's identity
 * @param revision hash of the report's identity, text and metadata
 * @param published as the report gives it, or null
 * @param day {@code published} as a day, 9999-12-31 for none
 * @param latest whether no later reading of the report took its place
 * @param added when it was stored
 */
public record Holding(
    UUID key,
    String report,
    UUID revision,
    LocalDate day,
    @Nullable String published,
    @Nullable String outlet,
    @Nullable String title,
    int claims,
    int events,
    int figures,
    boolean latest,
    Instant added) {

  /** Its place in the order of readings. */
  public Cursor cursor() {
    return new Cursor(day, key, 0);
  }

  /** The day of publication. */
  public Optional<LocalDate> dated() {
    return day.equals(Days.UNDATED) ? Optional.empty() : Optional.of(day);
  }
}
