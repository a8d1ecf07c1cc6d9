package hearsay.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Calendar periods by their length, coarse to fine, with what an unknown one looks like. */
enum Granularity {
  CENTURY("XX", 1200),
  DECADE("XXX", 120),
  YEAR("XXXX", 12),
  HALF("XXXX-HX", 6),
  QUARTER("XXXX-QX", 3),
  SEASON("XXXX-XX", 3),
  MONTH("XXXX-XX", 1),
  WEEK("XXXX-WXX", 0),
  WEEKEND("XXXX-WXX-WE", 0),
  DAY("XXXX-XX-XX", 0);

  /** TIMEX3 value of a period of this length whose place is not known. */
  final String unknown;

  private final int months;

  Granularity(String unknown, int months) {
    this.unknown = unknown;
    this.months = months;
  }

  /** As durations write it: "P3Y". Quarters are three months, weekends a kind of day. */
  String duration(String amount) {
    return switch (this) {
      case CENTURY -> "P" + amount + "CE";
      case DECADE -> "P" + amount + "DE";
      case WEEKEND -> "P" + amount + "WE";
      default -> "P" + amount + name().toUpperCase(Locale.ROOT).charAt(0);
    };
  }

  /** The first day of the period that holds a day. Winters begin in December. */
  LocalDate first(LocalDate day) {
    return switch (this) {
      case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
      case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
      case YEAR -> day.withDayOfYear(1);
      case HALF, QUARTER ->
          LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
      case SEASON -> season(day);
      case MONTH -> day.withDayOfMonth(1);
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case DAY -> day;
    };
  }

  private static LocalDate season(LocalDate day) {
    LocalDate first = day.withDayOfMonth(1);
    return first.minusMonths(first.getMonthValue() % 3);
  }

  /** The first day of the period {@code count} further on. */
  LocalDate plus(LocalDate first, long count) {
    return months > 0
        ? first.plus(Math.multiplyExact(count, months), ChronoUnit.MONTHS)
        : first.plusDays(Math.multiplyExact(count, this == DAY ? 1 : 7));
  }

  boolean finerThan(Granularity other) {
    return compareTo(other) > 0;
  }
}
