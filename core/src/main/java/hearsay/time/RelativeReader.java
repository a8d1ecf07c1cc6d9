package hearsay.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads matches that count from the day of publication or from the date last told. */
final class RelativeReader {
  /** Beyond so many units nobody means a date. */
  private static final int MOST = 1000;

  private RelativeReader() {}

  /** "Yesterday", "last week", "the day after tomorrow". */
  static Optional<Meaning> shift(Match match) {
    Integer turn = match.number("TURN");
    if (turn == null) {
      turn = match.number("DEICTIC");
    }
    if (turn == null) {
      turn = match.contains("yesterday") ? Integer.valueOf(-2) : match.contains("tomorrow") ? 2 : 0;
    }
    Granularity unit = unit(match);
    return Optional.of(new Meaning.Shift(turn, unit == null ? Granularity.DAY : unit, false));
  }

  /** "Two years ago"; "a year-earlier", "year-ago quarter". */
  static Optional<Meaning> ago(Match match) {
    int sign = match.contains("from") ? 1 : -1;
    return counted(match, sign, false);
  }

  /** "Three days later", "the day before". */
  static Optional<Meaning> later(Match match) {
    Integer named = match.number("LATER");
    int sign =
        named != null ? named : match.contains("before") || match.contains("earlier") ? -1 : 1;
    Optional<Meaning> meaning = counted(match, sign, true);
    if (!isFollowedByThing(match)) {
      return meaning;
    }
    return meaning.isPresent() && meaning.get() instanceof Meaning.Shift shift && shift.count() != 0
        ? Optional.of(beside(shift))
        : Optional.empty();
  }

  /** "Two days before the vote". */
  private static Meaning beside(Meaning.Shift shift) {
    int count = Math.abs(shift.count());
    String value = shift.unit().duration(Integer.toString(count));
    return new Meaning.Beside(shift, new Meaning.Length(value, 0, shift.unit(), count));
  }

  private static boolean isFollowedByThing(Match match) {
    String last = match.pieces().get(match.to() - 1).text();
    boolean mayGovern =
        last.equals("before")
            || last.equals("after")
            || last.equals("following")
            || last.equals("prior");
    if (!mayGovern || match.to() >= match.pieces().size()) {
      return false;
    }
    String tag = match.pieces().token(match.to()).tag();
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("VBG")
        || tag.equals("CD")
        || tag.equals("TO");
  }

  private static Optional<Meaning> counted(Match match, int sign, boolean told) {
    Match.Stretch number = match.group("number");
    Amount amount =
        number == null
            ? Amount.ONE
            : Amount.of(match.pieces().list().subList(number.from(), number.to()));
    Granularity unit = unit(match);
    if (unit == null && amount.count() > 0 && sign < 0) {
      return Optional.of(new Meaning.Shift(0, Granularity.DAY, told)); // "two hours ago"
    }
    return unit == null || amount.count() == 0 || amount.count() > MOST
        ? Optional.of(new Meaning.Vague(sign > 0 ? "FUTURE_REF" : "PAST_REF"))
        : Optional.of(new Meaning.Shift(sign * amount.count(), unit, told, true));
  }

  /** "The following week", "that same day", "the end of the year". */
  static Optional<Meaning> neighbour(Match match) {
    Integer turn = match.number("NEIGHBOUR");
    if (turn == null) {
      turn = match.number("TURN");
    }
    if (match.has("THAT") || match.has("SAME") || turn == null) {
      turn = 0;
    }
    Granularity unit = unit(match);
    return Optional.of(new Meaning.Shift(turn, unit == null ? Granularity.DAY : unit, true));
  }

  /** The calendar unit that a match names, or null. */
  static @Nullable Granularity unit(Match match) {
    String unit = match.value("UNIT");
    if (unit == null) {
      unit = match.value("UNITS");
    }
    if (unit == null && match.operation() == Operation.NEIGHBOUR) {
      unit = named(match);
    }
    return unit == null ? null : Granularity.valueOf(unit);
  }

  /** The unit among the pieces where the pattern names units one by one. */
  private static @Nullable String named(Match match) {
    for (int i = match.from(); i < match.to(); i++) {
      String unit = match.pieces().get(i).value("UNIT");
      if (unit != null) {
        return unit;
      }
    }
    return null;
  }
}
