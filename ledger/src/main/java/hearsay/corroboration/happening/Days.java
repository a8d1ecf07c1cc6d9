package hearsay.corroboration.happening;

import hearsay.model.TimeExpression;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days in which an event can have taken place.
 *
 * @param from first day
 * @param to day after the last, later than {@code from}
 */
record Days(LocalDate from, LocalDate to) {
  /** Longer intervals ("last year") date no single event. */
  private static final int LONGEST = 3;

  private static final int DATE_LENGTH = "2024-08-06".length();

  /** The days of a time expression; empty where it is open or too wide to date one event. */
  static Optional<Days> of(TimeExpression time) {
    Optional<LocalDate> start = day(time.start());
    if (start.isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = start.get();
    LocalDate to = day(time.end()).orElse(from);
    boolean clock = time.end() != null && time.end().length() > DATE_LENGTH;
    LocalDate after = clock || !to.isAfter(from) ? max(to, from).plusDays(1) : to;
    Days days = new Days(from, after);
    return days.length() > LONGEST ? Optional.empty() : Optional.of(days);
  }

  /** The day of an ISO 8601 date or date-time; empty where it is none. */
  static Optional<LocalDate> day(@Nullable String text) {
    if (text == null || text.length() < DATE_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.substring(0, DATE_LENGTH)));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  long length() {
    return ChronoUnit.DAYS.between(from, to);
  }

  boolean overlaps(Days other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  /** The smallest interval that covers both. */
  Days hull(Days other) {
    return new Days(
        from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
