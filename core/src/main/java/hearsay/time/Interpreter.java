package hearsay.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a match of any rule. */
final class Interpreter {
  private Interpreter() {}

  /**
   * What a match means; empty if it is no time expression after all ("2000 troops", "31 April").
   */
  static Optional<Expression> read(Match match) {
    if (!Plausibility.holds(match)) {
      return Optional.empty();
    }
    return meaning(match)
        .map(
            meaning ->
                new Expression(
                    match.from(),
                    meaning instanceof Meaning.Beside ? match.to() - 1 : match.to(),
                    match.operation(),
                    meaning,
                    edge(match, meaning),
                    clock(match, meaning),
                    match.group("approx") != null));
  }

  private static Optional<Meaning> meaning(Match match) {
    return switch (match.operation()) {
      case CALENDAR -> CalendarReader.calendar(match);
      case DAYOFMONTH -> CalendarReader.dayOfMonth(match);
      case DECADE -> CalendarReader.decade(match);
      case CENTURY -> CalendarReader.century(match);
      case SHIFT -> RelativeReader.shift(match);
      case AGO -> RelativeReader.ago(match);
      case LATER -> RelativeReader.later(match);
      case NEIGHBOUR -> RelativeReader.neighbour(match);
      case SAMEPART -> Optional.of(new Meaning.SamePart(match.digits("YEAR")));
      case WEEKEND -> Optional.of(new Meaning.Weekend());
      case DURATION ->
          LengthReader.isRate(match) ? LengthReader.set(match) : LengthReader.duration(match);
      case SET -> LengthReader.set(match);
      case CLOCK -> ClockReader.clock(match);
      case REFERENCE, QUALITY -> Optional.of(new Meaning.Vague(reference(match)));
      case EVENT -> Optional.of(new Meaning.Eventual());
    };
  }

  private static String reference(Match match) {
    String reference = match.value("REFERENCE");
    if (reference == null) {
      reference = match.value("QUALITY");
    }
    if (reference != null) {
      return reference;
    }
    Integer later = match.number("LATER");
    if (match.contains("future") || (later != null && later > 0)) {
      return "FUTURE_REF";
    }
    return match.contains("past") || match.contains("recent") || later != null
        ? "PAST_REF"
        : "PRESENT_REF";
  }

  private static @Nullable Edge edge(Match match, Meaning meaning) {
    return meaning instanceof Meaning.Length || meaning instanceof Meaning.Clock
        ? null
        : match.edge();
  }

  private static Meaning.@Nullable Clock clock(Match match, Meaning meaning) {
    return meaning instanceof Meaning.Shift ? ClockReader.part(match) : null;
  }
}
