package hearsay.time;

import hearsay.model.TimeExpression.Type;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gives expressions their TIMEX3 values and intervals on one text's timeline. */
final class Resolver {
  /** How many sentences back a quarter's figures are still what "a year earlier" compares with. */
  private static final int SAME_TOPIC = 2;

  /** Longer stretches get no interval. */
  private static final int MOST = 1000;

  private final Timeline timeline;

  Resolver(Timeline timeline) {
    this.timeline = timeline;
  }

  /**
   * @param direction of the expression's clause
   */
  Resolved resolve(Expression expression, Direction direction) {
    Meaning meaning = expression.meaning();
    if (meaning instanceof Meaning.Length length) {
      return length(length, expression.approximate());
    }
    if (meaning instanceof Meaning.Beside beside && !timeline.isNarrative()) {
      return length(beside.length(), expression.approximate());
    }
    if (meaning instanceof Meaning.Repeated repeated) {
      return Resolved.open(repeated.value(), Type.SET);
    }
    if (meaning instanceof Meaning.Vague vague) {
      return vague(vague.reference());
    }
    if (meaning instanceof Meaning.Eventual) {
      return new Resolved("XXXX", Type.DATE, null, null, null, true);
    }
    if (meaning instanceof Meaning.Clock clock) {
      CalendarPeriod day = timeline.told(Granularity.DAY, SAME_TOPIC);
      return day == null
          ? Resolved.open(Granularity.DAY.unknown + "T" + clock.code(), Type.TIME)
          : Clocks.at(day.first(), clock, expression.approximate());
    }
    CalendarPeriod period = period(meaning, direction);
    return period == null ? unknown(expression, meaning) : dated(expression, period);
  }

  private static Resolved dated(Expression expression, CalendarPeriod period) {
    Meaning.Clock clock = expression.clock();
    if (clock != null && period.granularity() == Granularity.DAY) {
      return Clocks.at(period.first(), clock, expression.approximate());
    }
    Edge edge = expression.edge();
    return new Resolved(
        period.timex(),
        Type.DATE,
        period,
        edge == null ? period.first().toString() : edge.first(period).toString(),
        edge == null ? period.end().toString() : edge.end(period).toString(),
        expression.approximate() || edge != null || isLoose(period.granularity()));
  }

  private static boolean isLoose(Granularity granularity) {
    return granularity == Granularity.SEASON
        || granularity == Granularity.DECADE
        || granularity == Granularity.CENTURY;
  }

  /** The value where the calendar place cannot be told: "XXXX-05", "XXXX-WXX-2". */
  private static Resolved unknown(Expression expression, Meaning meaning) {
    String value = "XXXX";
    if (meaning instanceof Meaning.Yearly yearly) {
      value = yearly.annual().timex();
    } else if (meaning instanceof Meaning.YearlyIn yearly) {
      value = yearly.annual().timex();
    } else if (meaning instanceof Meaning.Weekday weekday) {
      value = "XXXX-WXX-" + weekday.day();
    } else if (meaning instanceof Meaning.Weekend) {
      value = Granularity.WEEKEND.unknown;
    } else if (meaning instanceof Meaning.DayOfMonth day) {
      value = String.format(Locale.ROOT, "XXXX-XX-%02d", day.day());
    } else if (meaning instanceof Meaning.Beside beside) {
      value = beside.shift().unit().unknown;
    } else if (meaning instanceof Meaning.Shift shift) {
      value = shift.unit().unknown;
    }
    Meaning.Clock clock = expression.clock();
    return clock == null
        ? Resolved.open(value, Type.DATE)
        : Resolved.open(value + "T" + clock.code(), Type.TIME);
  }

  private Resolved vague(String reference) {
    LocalDate published = timeline.isNarrative() ? null : timeline.published();
    String day = published == null ? null : published.toString();
    return switch (reference) {
      case "PAST_REF" -> new Resolved(reference, Type.DATE, null, null, day, true);
      case "FUTURE_REF" -> new Resolved(reference, Type.DATE, null, day, null, true);
      default ->
          new Resolved(
              reference,
              Type.DATE,
              null,
              day,
              published == null ? null : published.plusDays(1).toString(),
              true);
    };
  }

  private Resolved length(Meaning.Length length, boolean approximate) {
    LocalDate published = timeline.isNarrative() ? null : timeline.published();
    Granularity unit = length.unit();
    if (published == null || unit == null || length.stretch() == 0 || !isCountable(length)) {
      return new Resolved(length.value(), Type.DURATION, null, null, null, approximate);
    }
    LocalDate other = unit.plus(published, (long) length.stretch() * length.count());
    LocalDate start = length.stretch() < 0 ? other : published;
    LocalDate end = length.stretch() < 0 ? published : other;
    return new Resolved(
        length.value(), Type.DURATION, null, start.toString(), end.toString(), true);
  }

  private static boolean isCountable(Meaning.Length length) {
    return length.count() > 0 && length.count() <= MOST;
  }

  private @Nullable CalendarPeriod period(Meaning meaning, Direction direction) {
    if (meaning instanceof Meaning.Fixed fixed) {
      return fixed.period();
    }
    if (meaning instanceof Meaning.Shift shift) {
      return shift(shift);
    }
    if (meaning instanceof Meaning.Beside beside) {
      return shift(beside.shift());
    }
    if (meaning instanceof Meaning.DayOfMonth day) {
      return dayOfMonth(day.day());
    }
    if (meaning instanceof Meaning.SamePart same) {
      return samePart(same.year());
    }
    if (meaning instanceof Meaning.Weekend) {
      return weekend(direction);
    }
    if (meaning instanceof Meaning.YearlyIn yearly) {
      CalendarPeriod year = shift(yearly.year());
      return year == null ? null : yearly.annual().in(year.year()).orElse(null);
    }
    boolean told =
        timeline.isNarrative()
            || meaning instanceof Meaning.Yearly yearly && yearly.told()
            || meaning instanceof Meaning.Weekday weekday && weekday.told();
    CalendarPeriod last = timeline.last();
    if (told && last != null) {
      return Nearby.onward(meaning, last, timeline.fine());
    }
    LocalDate published = timeline.published();
    return timeline.isNarrative() || published == null
        ? null
        : Nearby.around(meaning, published, direction);
  }

  private @Nullable CalendarPeriod dayOfMonth(int day) {
    CalendarPeriod last = timeline.last();
    if (last == null || Granularity.MONTH.finerThan(last.granularity())) {
      return null;
    }
    return new Annual.Day(last.first().getMonthValue(), day).in(last.year()).orElse(null);
  }

  private @Nullable CalendarPeriod samePart(@Nullable Integer year) {
    CalendarPeriod quarter = theQuarter(0, timeline.published());
    if (quarter != null) {
      return year == null ? quarter : quarter.plus(4L * (year - quarter.year()));
    }
    return year == null ? timeline.last() : CalendarPeriod.year(year);
  }

  private @Nullable CalendarPeriod weekend(Direction direction) {
    CalendarPeriod last = timeline.last();
    LocalDate anchor = timeline.isNarrative() && last != null ? last.first() : timeline.published();
    if (anchor == null) {
      return null;
    }
    CalendarPeriod near = CalendarPeriod.holding(anchor, Granularity.WEEKEND);
    boolean begun = !near.first().isAfter(anchor);
    return direction == Direction.FUTURE || begun ? near : near.plus(-1);
  }

  private @Nullable CalendarPeriod shift(Meaning.Shift shift) {
    Granularity unit = shift.unit();
    CalendarPeriod quarter =
        unit == Granularity.YEAR
                && shift.count() == -1
                && shift.compares()
                && !timeline.isNarrative()
            ? timeline.told(Granularity.QUARTER, SAME_TOPIC)
            : null;
    if (quarter != null) {
      return quarter.plus(4L * shift.count());
    }
    LocalDate published = timeline.published();
    CalendarPeriod last = timeline.last();
    if (unit == Granularity.QUARTER && shift.told() && !timeline.isNarrative()) {
      return theQuarter(shift.count(), published);
    }
    if (shift.told() || timeline.isNarrative()) {
      return last == null ? fromPublication(shift, published) : fromLast(shift, last);
    }
    return fromPublication(shift, published);
  }

  /** "The quarter" of which figures are given: the one last named, or the last that has ended. */
  private @Nullable CalendarPeriod theQuarter(int count, @Nullable LocalDate published) {
    CalendarPeriod named = timeline.told(Granularity.QUARTER, Integer.MAX_VALUE);
    if (named != null) {
      return named.plus(count);
    }
    return published == null
        ? null
        : CalendarPeriod.holding(published, Granularity.QUARTER).plus(count - 1L);
  }

  private @Nullable CalendarPeriod fromPublication(
      Meaning.Shift shift, @Nullable LocalDate published) {
    return published == null || timeline.isNarrative()
        ? null
        : CalendarPeriod.holding(published, shift.unit()).plus(shift.count());
  }

  private @Nullable CalendarPeriod fromLast(Meaning.Shift shift, CalendarPeriod last) {
    if (!shift.unit().finerThan(last.granularity())) {
      return last.at(shift.unit()).plus(shift.count());
    }
    CalendarPeriod told = timeline.told(shift.unit(), SAME_TOPIC);
    return told == null ? null : told.plus(shift.count());
  }
}
