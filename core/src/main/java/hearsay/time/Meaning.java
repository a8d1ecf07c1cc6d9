package hearsay.time;

import org.jspecify.annotations.Nullable;

/** What an expression says by itself, before anyone knows when the text was written. */
sealed interface Meaning {
  /** A period that needs no anchor: "May 1998". */
  record Fixed(CalendarPeriod period) implements Meaning {}

  /**
   * A date, season, quarter or holiday whose year is not told: "May 5", "the third quarter".
   *
   * @param turn "last", "this", "next" as -1, 0, 1, or null
   * @param told whether that counts from the date last told ("that summer")
   */
  record Yearly(Annual annual, @Nullable Integer turn, boolean told) implements Meaning {}

  /** A day of the month that is being told of. */
  record DayOfMonth(int day) implements Meaning {}

  /** The quarter or year being compared, in another year; null for the one before publication. */
  record SamePart(@Nullable Integer year) implements Meaning {}

  /** The weekend beside the day of publication. */
  record Weekend() implements Meaning {}

  /**
   * So long before or after something that happened: a date in a history, which tells of things in
   * their order, else a length.
   */
  record Beside(Shift shift, Length length) implements Meaning {}

  /**
   * A day of the week.
   *
   * @param day ISO 8601 number
   * @param turn as in {@link Yearly}
   */
  record Weekday(int day, @Nullable Integer turn, boolean told) implements Meaning {}

  /**
   * So many units from an anchor.
   *
   * @param told whether the anchor is the date last told rather than the day of publication
   * @param compares whether it may stand for the same part of another year ("a year ago", where
   *     figures of a quarter are compared)
   */
  record Shift(int count, Granularity unit, boolean told, boolean compares) implements Meaning {
    Shift(int count, Granularity unit, boolean told) {
      this(count, unit, told, false);
    }
  }

  /** A yearly period in a year that is itself relative: "November of last year". */
  record YearlyIn(Annual annual, Shift year) implements Meaning {}

  /**
   * A time of day.
   *
   * @param code what follows the "T" of a TIMEX3 value: "08:30", "MO"
   */
  record Clock(String code) implements Meaning {}

  /**
   * A length of time.
   *
   * @param value TIMEX3 value
   * @param stretch -1 if it ends with the day of publication, 1 if it begins there, else 0
   * @param unit of it, or null if it is shorter than a day
   * @param count how many units, 0 if not told
   */
  record Length(String value, int stretch, @Nullable Granularity unit, int count)
      implements Meaning {}

  /** How often: a TIMEX3 value. */
  record Repeated(String value) implements Meaning {}

  /** PAST_REF, PRESENT_REF or FUTURE_REF. */
  record Vague(String reference) implements Meaning {}

  /** A date that only an event tells. */
  record Eventual() implements Meaning {}
}
