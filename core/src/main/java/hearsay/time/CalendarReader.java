package hearsay.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads matches that name a place in the calendar. */
final class CalendarReader {
  /** Two-digit years up to this one belong to this century, later ones to the last. */
  private static final int PIVOT = 49;

  private CalendarReader() {}

  static Optional<Meaning> calendar(Match match) {
    try {
      return dated(match);
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 April
    }
  }

  private static Optional<Meaning> dated(Match match) {
    Integer year = year(match);
    Integer day = day(match);
    Integer month = month(match);
    if (match.has("ORDDAY") || (match.has("MONTH") && match.group("day") != null)) {
      day = day(match);
    }
    if (month != null && day != null) {
      return monthAndDay(year, month, day);
    }
    Annual annual = annual(match, month);
    if (annual != null) {
      return year == null
          ? Optional.of(new Meaning.Yearly(annual, turn(match), told(match)))
          : annual.in(year).map(Meaning.Fixed::new);
    }
    if (match.has("WEEKDAY") && match.group("ordday") == null) {
      Integer weekday = match.number("WEEKDAY");
      return weekday == null
          ? Optional.empty()
          : Optional.of(new Meaning.Weekday(weekday, turn(match), told(match)));
    }
    return year == null
        ? Optional.empty()
        : Optional.of(new Meaning.Fixed(CalendarPeriod.year(year)));
  }

  private static Optional<Meaning> monthAndDay(@Nullable Integer year, int month, int day) {
    if (year != null) {
      return Optional.of(new Meaning.Fixed(CalendarPeriod.day(LocalDate.of(year, month, day))));
    }
    return Annual.Day.exists(month, day)
        ? Optional.of(new Meaning.Yearly(new Annual.Day(month, day), null, false))
        : Optional.empty();
  }

  private static @Nullable Integer year(Match match) {
    Integer full = match.digits("YEAR");
    Integer two = match.digits("YY");
    if (full != null && two != null) {
      return full / 100 * 100 + two; // "1939-45"
    }
    if (full != null) {
      return match.has("BC") ? Integer.valueOf(1 - full) : crossing(match, full);
    }
    Integer early = match.digits("BCNUM");
    if (early != null) {
      return 1 - early;
    }
    Match.Stretch spelled = match.group("spelled");
    if (spelled != null) {
      return spelled(match, spelled);
    }
    return two == null ? null : Integer.valueOf(two + (two > PIVOT ? 1900 : 2000));
  }

  /** In "November to February 1989" the year is that of February. */
  private static int crossing(Match match, int year) {
    Match.Stretch second = match.groups().get("month2");
    Integer month = match.number("MONTH");
    String other = second == null ? null : match.pieces().get(second.from()).value("MONTH");
    return month != null && other != null && Integer.parseInt(other) < month ? year - 1 : year;
  }

  /** "Nineteen ninety-eight": the first word gives the century. */
  private static int spelled(Match match, Match.Stretch words) {
    int century = Amount.of(match.pieces().list().subList(words.from(), words.from() + 1)).count();
    int rest = Amount.of(match.pieces().list().subList(words.from() + 1, words.to())).count();
    return century * 100 + rest;
  }

  private static @Nullable Integer month(Match match) {
    Integer named = match.number("MONTH");
    return named != null ? named : match.digits("MM");
  }

  private static @Nullable Integer day(Match match) {
    Match.Stretch day = match.group("day");
    if (day != null) {
      return Category.number(match.pieces().get(day.from()).text());
    }
    return match.digits("ORDDAY");
  }

  private static @Nullable Annual annual(Match match, @Nullable Integer month) {
    Piece holiday = match.piece("HOLIDAY");
    if (holiday != null) {
      return new Annual.Holiday(holiday.text());
    }
    if (month != null) {
      return new Annual.Month(month);
    }
    String season = match.value("SEASON");
    if (season == null && match.has("ALONE")) {
      Piece alone = match.piece("ALONE");
      season = alone == null ? null : alone.value("SEASON");
    }
    if (season != null) {
      return new Annual.Season(season);
    }
    if (match.contains("half")) {
      Integer which = match.contains("latter") ? Integer.valueOf(2) : match.number("ORDINAL");
      return which == null || which > 2 ? null : new Annual.Part(Granularity.HALF, which);
    }
    Integer quarter = match.number("ORDINAL");
    return quarter == null || quarter > 4 ? null : new Annual.Part(Granularity.QUARTER, quarter);
  }

  private static @Nullable Integer turn(Match match) {
    if (match.has("THAT")) {
      return 0;
    }
    Integer turn = match.number("TURN");
    return turn != null ? turn : match.number("NEIGHBOUR");
  }

  private static boolean told(Match match) {
    return match.has("THAT") || match.has("NEIGHBOUR");
  }

  /** "The 28th of that month". */
  static Optional<Meaning> dayOfMonth(Match match) {
    Integer day = match.digits("ORDDAY");
    return day == null ? Optional.empty() : Optional.of(new Meaning.DayOfMonth(day));
  }

  /** "The 1980s", "the '80s", "the eighties". */
  static Optional<Meaning> decade(Match match) {
    Integer year = match.digits("DECADE");
    if (year == null) {
      Integer two = match.digits("DECADETWO");
      Integer named = two != null ? two : match.number("DECADES");
      if (named == null) {
        return Optional.empty();
      }
      year = named + (named <= 10 ? 2000 : 1900);
    }
    return Optional.of(
        new Meaning.Fixed(CalendarPeriod.holding(LocalDate.of(year, 1, 1), Granularity.DECADE)));
  }

  /** "The 19th century": the hundred years that begin with 1800, as TIMEX3 "18" has it. */
  static Optional<Meaning> century(Match match) {
    Integer number = match.digits("ORDNUM");
    if (number == null) {
      Integer ordinal = match.number("ORDINAL");
      Integer tens = match.number("TENS");
      number = ordinal == null ? null : Integer.valueOf(ordinal + (tens == null ? 0 : tens));
    }
    if (number == null || number == 0) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.of(match.has("BC") ? 1 - number * 100 : number * 100 - 1, 1, 1);
    return Optional.of(new Meaning.Fixed(CalendarPeriod.holding(day, Granularity.CENTURY)));
  }
}
