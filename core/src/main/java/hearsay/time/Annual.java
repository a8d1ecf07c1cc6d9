package hearsay.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A period that comes once a year. */
sealed interface Annual {
  /** Which one it is in a year; empty if that year has none (29 February). */
  Optional<CalendarPeriod> in(int year);

  Granularity granularity();

  /** TIMEX3 value with the year left open. */
  String timex();

  /** A month, 1 to 12. */
  record Month(int month) implements Annual {
    @Override
    public Optional<CalendarPeriod> in(int year) {
      return Optional.of(new CalendarPeriod(Granularity.MONTH, LocalDate.of(year, month, 1)));
    }

    @Override
    public Granularity granularity() {
      return Granularity.MONTH;
    }

    @Override
    public String timex() {
      return String.format(Locale.ROOT, "XXXX-%02d", month);
    }
  }

  /** A day of a month. */
  record Day(int month, int day) implements Annual {
    /** Whether any year has such a day. */
    static boolean exists(int month, int day) {
      return month >= 1 && month <= 12 && day >= 1 && day <= java.time.Month.of(month).maxLength();
    }

    @Override
    public Optional<CalendarPeriod> in(int year) {
      try {
        return Optional.of(CalendarPeriod.day(LocalDate.of(year, month, day)));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    @Override
    public Granularity granularity() {
      return Granularity.DAY;
    }

    @Override
    public String timex() {
      return String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    }
  }

  /** A quarter, 1 to 4, or a half, 1 to 2. */
  record Part(Granularity granularity, int number) implements Annual {
    @Override
    public Optional<CalendarPeriod> in(int year) {
      int months = granularity == Granularity.HALF ? 6 : 3;
      LocalDate first = LocalDate.of(year, (number - 1) * months + 1, 1);
      return Optional.of(new CalendarPeriod(granularity, first));
    }

    @Override
    public String timex() {
      return (granularity == Granularity.HALF ? "XXXX-H" : "XXXX-Q") + number;
    }
  }

  /** A season by its TIMEX3 code. */
  record Season(String code) implements Annual {
    @Override
    public Optional<CalendarPeriod> in(int year) {
      return Optional.of(CalendarPeriod.season(year, code));
    }

    @Override
    public Granularity granularity() {
      return Granularity.SEASON;
    }

    @Override
    public String timex() {
      return "XXXX-" + code;
    }
  }

  /** A holiday by its name in holidays.tsv. */
  record Holiday(String name) implements Annual {
    private static final Map<String, String> DATES = dates();

    private static Map<String, String> dates() {
      Map<String, String> dates = new HashMap<>();
      for (List<String> row : Tsv.rows("holidays.tsv", 2)) {
        dates.put(row.get(0), row.get(1));
      }
      return dates;
    }

    private String date() {
      return DATES.getOrDefault(name, "");
    }

    @Override
    public Optional<CalendarPeriod> in(int year) {
      if (date().indexOf('-') == 2) {
        return new Day(number(date().substring(0, 2)), number(date().substring(3))).in(year);
      }
      String[] parts = date().split(" ");
      LocalDate day =
          parts[0].equals("easter")
              ? Easter.sunday(year).plusDays(number(parts[1]))
              : YearMonth.of(year, number(parts[0]))
                  .atDay(1)
                  .with(nth(number(parts[2]), DayOfWeek.of(number(parts[1]))));
      return Optional.of(CalendarPeriod.day(day));
    }

    private static java.time.temporal.TemporalAdjuster nth(int which, DayOfWeek day) {
      return which == 5
          ? TemporalAdjusters.lastInMonth(day)
          : TemporalAdjusters.dayOfWeekInMonth(which, day);
    }

    private static int number(String digits) {
      return Integer.parseInt(digits);
    }

    @Override
    public Granularity granularity() {
      return Granularity.DAY;
    }

    @Override
    public String timex() {
      return date().indexOf('-') == 2 ? "XXXX-" + date() : "XXXX-XX-XX";
    }
  }
}
