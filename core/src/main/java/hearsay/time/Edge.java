package hearsay.time;

import java.time.LocalDate;

/** A part of a period: TIMEX3's MOD START, MID and END. Never more exact than thirds. */
enum Edge {
  START,
  MID,
  END;

  /** The first day of this part of a period. */
  LocalDate first(CalendarPeriod period) {
    return switch (this) {
      case START -> period.first();
      case MID -> third(period, 1);
      case END -> third(period, 2);
    };
  }

  /** The day after the last of this part of a period. */
  LocalDate end(CalendarPeriod period) {
    return switch (this) {
      case START -> third(period, 1);
      case MID -> third(period, 2);
      case END -> period.end();
    };
  }

  private static LocalDate third(CalendarPeriod period, int thirds) {
    LocalDate first = period.first();
    return switch (period.granularity()) {
      case CENTURY -> first.plusYears(thirds == 1 ? 33 : 67);
      case DECADE -> first.plusYears(thirds == 1 ? 4 : 7);
      case YEAR -> first.plusMonths(4L * thirds);
      case HALF -> first.plusMonths(2L * thirds);
      case QUARTER, SEASON -> first.plusMonths(thirds);
      case MONTH -> first.plusDays(10L * thirds);
      case WEEK -> first.plusDays(thirds == 1 ? 2 : 4);
      case WEEKEND -> first.plusDays(1);
      case DAY -> thirds == 1 ? first : first.plusDays(1);
    };
  }
}
