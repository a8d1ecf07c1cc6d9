package hearsay.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins expressions that stand side by side and tell one time: "8:30 a.m." with "Thursday", "March"
 * with "of last year".
 */
final class Joiner {
  private static final Set<String> BETWEEN_CLOCK_AND_DAY = Set.of("on", "of", ",", "the");
  private static final Set<String> BETWEEN_DAY_AND_CLOCK = Set.of("at", ",", "around", "about");
  private static final Set<String> BETWEEN_DATE_AND_YEAR = Set.of("of", "in", ",");
  private static final Set<String> BETWEEN_YEAR_AND_QUARTER = Set.of("", "'s", "’s", "-");

  /** A part of the day that stands alone is a time only after one of these. */
  private static final Set<String> BEFORE_DAYPART =
      Set.of("in", "during", "at", "by", "until", "till", "on", "before", "after", "for");

  private Joiner() {}

  static List<Expression> join(Pieces pieces, List<Expression> expressions) {
    List<Expression> joined = new ArrayList<>();
    for (Expression next : expressions) {
      int last = joined.size() - 1;
      Expression both = last < 0 ? null : both(pieces, joined.get(last), next);
      if (both == null) {
        joined.add(next);
      } else {
        joined.set(last, both);
      }
    }
    joined.removeIf(expression -> isLooseDaypart(pieces, expression));
    return joined;
  }

  private static boolean isLooseDaypart(Pieces pieces, Expression expression) {
    return expression.meaning() instanceof Meaning.Clock clock
        && clock.code().length() == 2
        && (expression.from() == 0
            || !BEFORE_DAYPART.contains(pieces.get(expression.from() - 1).text()));
  }

  private static @Nullable Expression both(Pieces pieces, Expression first, Expression second) {
    String between = between(pieces, first, second);
    if (between == null) {
      return null;
    }
    if (first.meaning() instanceof Meaning.Clock clock
        && isDay(second)
        && (between.isEmpty() || BETWEEN_CLOCK_AND_DAY.contains(between))) {
      return joined(first, second, second.meaning(), clock);
    }
    if (isDay(first)
        && second.meaning() instanceof Meaning.Clock clock
        && (between.isEmpty() || BETWEEN_DAY_AND_CLOCK.contains(between))) {
      return joined(first, second, first.meaning(), clock);
    }
    if (first.meaning() instanceof Meaning.Yearly yearly
        && yearly.turn() == null
        && second.meaning() instanceof Meaning.Shift shift
        && shift.unit() == Granularity.YEAR
        && (between.isEmpty() || BETWEEN_DATE_AND_YEAR.contains(between))) {
      return joined(first, second, new Meaning.YearlyIn(yearly.annual(), shift), first.clock());
    }
    return yearsQuarter(first, second, between);
  }

  /** "This year's third quarter", "the year-earlier third quarter", "the 1988 third quarter". */
  private static @Nullable Expression yearsQuarter(
      Expression first, Expression second, String between) {
    boolean quarter =
        second.meaning() instanceof Meaning.Yearly yearly
            && yearly.turn() == null
            && yearly.annual() instanceof Annual.Part;
    if (!quarter || !BETWEEN_YEAR_AND_QUARTER.contains(between)) {
      return null;
    }
    Annual annual = ((Meaning.Yearly) second.meaning()).annual();
    if (first.meaning() instanceof Meaning.Shift shift && shift.unit() == Granularity.YEAR) {
      return joined(first, second, new Meaning.YearlyIn(annual, shift), null);
    }
    if (first.meaning() instanceof Meaning.Fixed fixed
        && fixed.period().granularity() == Granularity.YEAR) {
      return annual
          .in(fixed.period().year())
          .map(period -> joined(first, second, new Meaning.Fixed(period), null))
          .orElse(null);
    }
    return null;
  }

  /** What stands between two expressions: nothing, one word or "'s"; null if it is more. */
  private static @Nullable String between(Pieces pieces, Expression first, Expression second) {
    return switch (second.from() - first.to()) {
      case 0 -> "";
      case 1 -> pieces.get(first.to()).text();
      case 2 -> pieces.get(first.to()).text() + pieces.get(first.to() + 1).text();
      default -> null;
    };
  }

  private static boolean isDay(Expression expression) {
    if (expression.clock() != null) {
      return false;
    }
    Meaning meaning = expression.meaning();
    if (meaning instanceof Meaning.Fixed fixed) {
      return fixed.period().granularity() == Granularity.DAY;
    }
    if (meaning instanceof Meaning.Yearly yearly) {
      return yearly.annual().granularity() == Granularity.DAY;
    }
    if (meaning instanceof Meaning.Shift shift) {
      return shift.unit() == Granularity.DAY;
    }
    return meaning instanceof Meaning.Weekday;
  }

  private static Expression joined(
      Expression first, Expression second, Meaning meaning, Meaning.@Nullable Clock clock) {
    return new Expression(
        first.from(),
        second.to(),
        first.operation(),
        meaning,
        first.edge() != null ? first.edge() : second.edge(),
        clock,
        first.approximate() || second.approximate());
  }
}
