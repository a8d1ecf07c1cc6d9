package hearsay.time;

import java.time.LocalDate;

/** A part of a period: TIMEX3's MOD START, MID and END. Never more exact than thirds. */
enum Edge {
  START,
  MID,
  END;

  /** The first day of this part of a period. */
  LocalDate first(CalendarPeriod period) {
    return isWhole(period)
        ? period.first()
        : switch (this) {
          case START -> period.first();
          case MID -> third(period, 1);
          case END -> third(period, 2);
        };
  }

  /** The day after the last of this part of a period. */
  LocalDate end(CalendarPeriod period) {
    return isWhole(period)
        ? period.end()
        : switch (this) {
          case START -> third(period, 1);
          case MID -> third(period, 2);
          case END -> period.end();
        };
  }

  /** Days are not parted: their parts are times of day. */
  private static boolean isWhole(CalendarPeriod period) {
    return period.granularity() == Granularity.DAY || period.granularity() == Granularity.WEEKEND;
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
      case WEEKEND, DAY -> throw new IllegalArgumentException("not parted: " + period);
    };
  }
}
