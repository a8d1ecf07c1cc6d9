package hearsay.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calendar day that an ISO 8601 date or date-time is written with, its offset untouched. */
final class Days {
  /** Stands for "the report gives no date", so that undated reports come last in every order. */
  static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

  private static final int DATE_LENGTH = "2024-08-09".length();

  private Days() {}

  /**
   * The same day.
   *
   * @throws DateTimeException if no database could hold it
   */
  static LocalDate within(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new DateTimeException("no year: " + day.getYear());
    }
    return day;
  }

  static LocalDate published(@Nullable String iso) {
    return of(iso).orElse(UNDATED);
  }

  /** Empty for none, and for one less exact than a day. */
  static Optional<LocalDate> of(@Nullable String iso) {
    if (iso == null || iso.length() < DATE_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(iso.substring(0, DATE_LENGTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The last day before the end of a half-open interval. */
  static Optional<LocalDate> lastBefore(@Nullable String end) {
    Optional<LocalDate> day = of(end);
    return day.map(date -> end != null && end.length() == DATE_LENGTH ? date.minusDays(1) : date);
  }
}
