package hearsay.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding as a page gives it.
 *
 * @param cursor its place: where {@link FindingQuery#after} goes on
 */
public record Found(Finding finding, FindingCursor cursor) {
  /** The newest day that it speaks of. */
  public Optional<LocalDate> day() {
    return cursor.day().equals(FindingCursor.UNDATED)
        ? Optional.empty()
        : Optional.of(cursor.day());
  }

  /** How much there is to it, as its kind counts it. */
  public long weight() {
    return cursor.weight();
  }
}
