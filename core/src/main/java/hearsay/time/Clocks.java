package hearsay.time;

import hearsay.model.TimeExpression.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Times of a day as intervals. */
final class Clocks {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private Clocks() {}

  /**
   * A time of a certain day. A part of the day has soft borders, so that its interval is
   * approximate; a clock time lasts a minute. Zones stay in the TIMEX3 value only: the interval is
   * local time.
   */
  static Resolved at(LocalDate day, Meaning.Clock clock, boolean approximate) {
    CalendarPeriod period = CalendarPeriod.day(day);
    String value = period.timex() + "T" + clock.code();
    return switch (clock.code()) {
      case "MO" -> part(value, period, 6, 6);
      case "MI" -> part(value, period, 12, 2);
      case "AF" -> part(value, period, 12, 6);
      case "EV" -> part(value, period, 18, 6);
      case "NI" -> part(value, period, 20, 10);
      case "DT" -> part(value, period, 6, 12);
      default -> minute(value, period, clock.code(), approximate);
    };
  }

  private static Resolved part(String value, CalendarPeriod period, int hour, int hours) {
    LocalDateTime start = period.first().atTime(hour, 0);
    return new Resolved(
        value,
        Type.TIME,
        period,
        MINUTES.format(start),
        MINUTES.format(start.plusHours(hours)),
        true);
  }

  private static Resolved minute(
      String value, CalendarPeriod period, String code, boolean approximate) {
    int hour = Integer.parseInt(code.substring(0, 2));
    int minute = Integer.parseInt(code.substring(3, 5));
    LocalDateTime start =
        hour == 24 ? period.end().atTime(LocalTime.MIDNIGHT) : period.first().atTime(hour, minute);
    return new Resolved(
        value,
        Type.TIME,
        period,
        MINUTES.format(start),
        MINUTES.format(start.plusMinutes(1)),
        approximate);
  }
}
