package hearsay.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the year of a date without one, and the week of a weekday. */
final class Nearby {
  /** Leap days come every four years, but 1900 had none. */
  private static final int YEARS = 8;

  /** Days within which a story's next date follows without a word about the year. */
  private static final int NEXT_SCENE = 70;

  /** Days within which a date without a year needs none. */
  private static final int CLOSE = 60;

  /** So many times as far off, it would have been told with its year. */
  private static final int FAR_OFF = 3;

  private Nearby() {}

  /** The one that a news report of a certain day means. */
  static @Nullable CalendarPeriod around(
      Meaning meaning, LocalDate published, Direction direction) {
    if (meaning instanceof Meaning.Weekday weekday) {
      return CalendarPeriod.day(weekday(weekday, published, direction));
    }
    if (!(meaning instanceof Meaning.Yearly yearly)) {
      return null;
    }
    CalendarPeriod now = CalendarPeriod.holding(published, yearly.annual().granularity());
    List<CalendarPeriod> candidates = candidates(yearly.annual(), published.getYear());
    Integer turn = yearly.turn();
    if (turn != null) {
      return turn == 0
          ? yearly.annual().in(published.getYear()).orElse(null)
          : turn < 0 ? latestBefore(candidates, now) : earliestAfter(candidates, now);
    }
    CalendarPeriod near = nearest(candidates, published);
    CalendarPeriod told =
        switch (direction) {
          case PAST -> latestBefore(candidates, now.plus(1));
          case FUTURE -> earliestAfter(candidates, now.plus(-1));
          case OPEN -> near;
        };
    return isBeyondDoubt(near, told, published) ? near : told;
  }

  /**
   * A day or quarter close by is meant whatever the clause's tense, since nobody names one a year
   * off without the year: "the offer was extended to Nov. 16", "earnings expected for the third
   * quarter" in October.
   */
  private static boolean isBeyondDoubt(
      @Nullable CalendarPeriod near, @Nullable CalendarPeriod told, LocalDate published) {
    if (near == null || told == null) {
      return false;
    }
    boolean exact =
        near.granularity() == Granularity.DAY || near.granularity() == Granularity.QUARTER;
    return exact
        && distance(near, published) <= CLOSE
        && distance(told, published) > FAR_OFF * CLOSE;
  }

  /**
   * The one that a story means.
   *
   * @param last period that it told of
   * @param fine the last one shorter than a year, or null
   */
  static @Nullable CalendarPeriod onward(
      Meaning meaning, CalendarPeriod last, @Nullable CalendarPeriod fine) {
    if (meaning instanceof Meaning.Weekday weekday) {
      return last.granularity() == Granularity.DAY
          ? CalendarPeriod.day(weekday(weekday, last.first(), Direction.FUTURE))
          : null;
    }
    if (!(meaning instanceof Meaning.Yearly yearly)) {
      return null;
    }
    CalendarPeriod now = CalendarPeriod.holding(last.first(), yearly.annual().granularity());
    Integer turn = yearly.turn();
    if (turn != null && turn != 0) {
      List<CalendarPeriod> candidates = candidates(yearly.annual(), last.year());
      return turn < 0 ? latestBefore(candidates, now) : earliestAfter(candidates, now);
    }
    if (fine != null && turn == null) {
      CalendarPeriod next = yearly.annual().in(fine.year()).orElse(null);
      if (next != null && goesOn(fine, next)) {
        return next; // a year named in passing since then does not matter
      }
    }
    return yearly.annual().in(last.year()).orElse(null);
  }

  private static boolean goesOn(CalendarPeriod fine, CalendarPeriod next) {
    return !next.end().isBefore(fine.first())
        && ChronoUnit.DAYS.between(fine.first(), next.first()) <= NEXT_SCENE;
  }

  private static List<CalendarPeriod> candidates(Annual annual, int year) {
    List<CalendarPeriod> candidates = new ArrayList<>();
    for (int other = year - YEARS; other <= year + YEARS; other++) {
      annual.in(other).ifPresent(candidates::add);
    }
    return candidates;
  }

  private static @Nullable CalendarPeriod latestBefore(
      List<CalendarPeriod> candidates, CalendarPeriod limit) {
    return candidates.stream()
        .filter(candidate -> candidate.first().isBefore(limit.first()))
        .max(Comparator.comparing(CalendarPeriod::first))
        .orElse(null);
  }

  private static @Nullable CalendarPeriod earliestAfter(
      List<CalendarPeriod> candidates, CalendarPeriod limit) {
    return candidates.stream()
        .filter(candidate -> candidate.first().isAfter(limit.first()))
        .min(Comparator.comparing(CalendarPeriod::first))
        .orElse(null);
  }

  private static @Nullable CalendarPeriod nearest(
      List<CalendarPeriod> candidates, LocalDate published) {
    return candidates.stream()
        .min(Comparator.comparingLong(candidate -> distance(candidate, published)))
        .orElse(null);
  }

  private static long distance(CalendarPeriod period, LocalDate day) {
    if (day.isBefore(period.first())) {
      return ChronoUnit.DAYS.between(day, period.first());
    }
    return Math.max(0, ChronoUnit.DAYS.between(period.end(), day));
  }

  private static LocalDate weekday(Meaning.Weekday weekday, LocalDate anchor, Direction direction) {
    DayOfWeek day = DayOfWeek.of(weekday.day());
    Integer turn = weekday.turn();
    if (turn != null) {
      return switch (turn) {
        case -1 -> anchor.with(TemporalAdjusters.previous(day));
        case 1 -> anchor.with(TemporalAdjusters.next(day));
        default -> Granularity.WEEK.first(anchor).with(TemporalAdjusters.nextOrSame(day));
      };
    }
    return anchor.with(
        direction == Direction.FUTURE
            ? TemporalAdjusters.nextOrSame(day)
            : TemporalAdjusters.previousOrSame(day));
  }
}
