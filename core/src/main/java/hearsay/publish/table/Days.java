package hearsay.publish.table;

import hearsay.model.TimeExpression;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days that a time covers.
 *
 * @param first the first
 * @param last the last, itself covered
 */
record Days(LocalDate first, LocalDate last) {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
  private static final int DATE = "2024-08-06".length();

  /** Those of a time that has both a beginning and an end. */
  static Optional<Days> of(TimeExpression time) {
    Optional<LocalDate> first = day(time.start());
    Optional<LocalDate> end = day(time.end());
    if (first.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = isMidnight(time.end()) ? end.get().minusDays(1) : end.get();
    return Optional.of(new Days(first.get(), last.isBefore(first.get()) ? first.get() : last));
  }

  /** How many there are. */
  long count() {
    return last.toEpochDay() - first.toEpochDay() + 1;
  }

  /** The day of an ISO 8601 date or date-time, where it is given. */
  static Optional<LocalDate> day(@Nullable String iso) {
    if (iso == null || iso.length() < DATE) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(iso.substring(0, DATE)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * An ISO 8601 date or date-time as YYYYMMDDHHMMSS. What has an offset is put into UTC; a date
   * without a clock time gets the first moment of its day.
   */
  static Optional<String> stamp(@Nullable String iso) {
    try {
      if (iso == null || iso.length() <= DATE) {
        return day(iso).map(day -> STAMP.format(day.atStartOfDay()));
      }
      boolean offset =
          iso.indexOf('+', DATE) > 0 || iso.indexOf('-', DATE) > 0 || iso.endsWith("Z");
      return Optional.of(
          STAMP.format(
              offset
                  ? OffsetDateTime.parse(iso).withOffsetSameInstant(ZoneOffset.UTC)
                  : LocalDateTime.parse(iso)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A half-open interval that ends at midnight does not cover the day that begins then. */
  private static boolean isMidnight(@Nullable String iso) {
    return iso == null || iso.length() == DATE || iso.startsWith("T00:00", DATE);
  }
}
