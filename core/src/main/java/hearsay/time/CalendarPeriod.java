package hearsay.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * One century, year, quarter, week, day … of the (proleptic Gregorian) calendar.
 *
 * @param granularity how long it is
 * @param first its first day; year 0 is 1 BC
 */
record CalendarPeriod(Granularity granularity, LocalDate first) {
  private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};

  CalendarPeriod {
    if (!granularity.first(first).equals(first)) {
      throw new IllegalArgumentException(first + " begins no " + granularity);
    }
  }

  /** The period of that length that holds a day. */
  static CalendarPeriod holding(LocalDate day, Granularity granularity) {
    return new CalendarPeriod(granularity, granularity.first(day));
  }

  static CalendarPeriod day(LocalDate day) {
    return new CalendarPeriod(Granularity.DAY, day);
  }

  static CalendarPeriod year(int year) {
    return new CalendarPeriod(Granularity.YEAR, LocalDate.of(year, 1, 1));
  }

  /** The season of a year by its TIMEX3 code; a winter belongs to the year in which it begins. */
  static CalendarPeriod season(int year, String code) {
    int month =
        switch (code) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    return new CalendarPeriod(Granularity.SEASON, LocalDate.of(year, month, 1));
  }

  int year() {
    return first.getYear();
  }

  /** The day after its last. */
  LocalDate end() {
    return granularity == Granularity.WEEKEND ? first.plusDays(2) : granularity.plus(first, 1);
  }

  CalendarPeriod plus(long count) {
    return new CalendarPeriod(granularity, granularity.plus(first, count));
  }

  /** The longer period of which this one is, or holds, the beginning. */
  CalendarPeriod at(Granularity coarser) {
    return holding(first, coarser);
  }

  /** The TIMEX3 value: "1998", "1998-Q3", "1998-W02", "1998-01-08", "198", "BC0218". */
  String timex() {
    String year = written(first.getYear());
    return switch (granularity) {
      case CENTURY -> first.getYear() < 0 ? lastYear().substring(0, 4) : year.substring(0, 2);
      case DECADE -> first.getYear() < 0 ? lastYear().substring(0, 5) : year.substring(0, 3);
      case YEAR -> year;
      case HALF -> year + "-H" + (first.getMonthValue() + 5) / 6;
      case QUARTER -> year + "-Q" + (first.getMonthValue() + 2) / 3;
      case SEASON -> year + "-" + SEASONS[first.getMonthValue() / 3 % 4];
      case MONTH -> String.format(Locale.ROOT, "%s-%02d", year, first.getMonthValue());
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case DAY ->
          String.format(
              Locale.ROOT, "%s-%02d-%02d", year, first.getMonthValue(), first.getDayOfMonth());
    };
  }

  /** Years before Christ count down: the third century BC holds 299 BC to 200 BC. */
  private String lastYear() {
    return written(end().minusDays(1).getYear());
  }

  private static String written(int year) {
    return year > 0
        ? String.format(Locale.ROOT, "%04d", year)
        : String.format(Locale.ROOT, "BC%04d", 1 - year);
  }

  private String week() {
    return String.format(
        Locale.ROOT,
        "%s-W%02d",
        written(first.get(IsoFields.WEEK_BASED_YEAR)),
        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
