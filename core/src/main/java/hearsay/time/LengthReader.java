package hearsay.time;

import hearsay.language.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads matches that tell how long or how often. */
final class LengthReader {
  private LengthReader() {}

  /** "Three years", "the last twenty four hours", "20-year-old", "for some time". */
  static Optional<Meaning> duration(Match match) {
    if (match.contains("time")) {
      return Optional.of(new Meaning.Length("PXX", 0, null, 0));
    }
    Match.Stretch number = match.group("number");
    boolean plural = match.has("UNITS") || match.has("CLOCKUNITS");
    Amount amount = plural ? Amount.OPEN : Amount.ONE;
    if (number != null) {
      amount = Amount.of(match.pieces().list().subList(number.from(), number.to()));
    }
    if (amount.text().equals("0")) {
      return Optional.empty();
    }
    String stretch = match.value("STRETCH");
    Granularity unit = RelativeReader.unit(match);
    String value = value(match, amount, unit);
    return value == null
        ? Optional.empty()
        : Optional.of(
            new Meaning.Length(
                value, stretch == null ? 0 : Integer.parseInt(stretch), unit, amount.count()));
  }

  private static @Nullable String value(Match match, Amount amount, @Nullable Granularity unit) {
    if (unit == null) {
      String clock = match.value("CLOCKUNIT");
      clock = clock != null ? clock : match.value("CLOCKUNITS");
      if (clock == null) {
        return null;
      }
      return amount.isHalf() && clock.equals("H") ? "PT30M" : "PT" + amount.text() + clock;
    }
    if (amount.isHalf()) {
      return switch (unit) {
        case YEAR -> "P6M";
        case DAY -> "PT12H";
        case CENTURY -> "P50Y";
        case DECADE -> "P5Y";
        default -> unit.duration(amount.text());
      };
    }
    if (unit == Granularity.QUARTER && amount.count() > 0) {
      return "P" + 3 * amount.count() + "M";
    }
    return unit.duration(amount.text());
  }

  /** "30 kilometres a day", "$5 million a year", "twice a week". */
  static boolean isRate(Match match) {
    String article = match.pieces().get(match.from()).text();
    if (match.length() != 2
        || match.from() == 0
        || !(article.equals("a") || article.equals("an"))) {
      return false;
    }
    Piece before = match.pieces().get(match.from() - 1);
    Token token = match.pieces().token(match.from() - 1);
    return before.text().equals("%")
        || before.text().equals("once")
        || before.text().equals("twice")
        || token.tag().equals("CD")
        || (token.isNoun() && isCounted(match, match.from() - 2));
  }

  /**
   * Whether a number stands at a piece or just before it: "30 kilometres", "5 million metric tons".
   */
  private static boolean isCounted(Match match, int at) {
    for (int i = at; i >= 0 && i > at - 3; i--) {
      String tag = match.pieces().token(i).tag();
      if (tag.equals("CD") || tag.equals("$")) {
        return true;
      }
      if (!tag.startsWith("JJ") && !tag.startsWith("NN")) {
        return false;
      }
    }
    return false;
  }

  /** "Every two years", "daily", "Sundays". */
  static Optional<Meaning> set(Match match) {
    String frequency = match.value("FREQUENCY");
    if (frequency != null) {
      return Optional.of(new Meaning.Repeated(frequency));
    }
    Integer weekday = match.number("WEEKDAYS");
    weekday = weekday != null ? weekday : match.number("WEEKDAY");
    if (weekday != null) {
      return Optional.of(new Meaning.Repeated("XXXX-WXX-" + weekday));
    }
    Integer month = match.number("MONTH");
    if (month != null) {
      return Optional.of(new Meaning.Repeated(new Annual.Month(month).timex()));
    }
    String season = match.value("SEASON");
    if (season != null) {
      return Optional.of(new Meaning.Repeated(new Annual.Season(season).timex()));
    }
    String part = match.value("DAYPART");
    if (part != null) {
      return Optional.of(new Meaning.Repeated(Granularity.DAY.unknown + "T" + part));
    }
    return interval(match);
  }

  private static Optional<Meaning> interval(Match match) {
    Match.Stretch number = match.group("number");
    Amount amount =
        number == null
            ? Amount.ONE
            : Amount.of(match.pieces().list().subList(number.from(), number.to()));
    if (match.contains("other")) {
      amount = new Amount("2", 2);
    }
    String value = value(match, amount, RelativeReader.unit(match));
    return value == null ? Optional.empty() : Optional.of(new Meaning.Repeated(value));
  }
}
