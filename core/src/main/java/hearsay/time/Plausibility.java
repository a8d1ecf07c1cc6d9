package hearsay.time;

import hearsay.language.Token;
import java.util.Set;

/** Tells numbers and words that only look like times from times, by what stands around them. */
final class Plausibility {
  private static final Set<String> BEFORE_COUNT =
      Set.of("$", "€", "£", "#", "about", "some", "over", "than", "nearly");
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "of", "by", "from", "until", "till", "before", "after", "during", "to",
          "between", "and", "the", "fiscal", "year", "(", "-");
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "since", "by", "until", "till", "from", "to", "of", "and", "or", "before", "after",
          "through", "during", "for", "between", "on", "mid", "early", "late", "-", "(", ",",
          "every", "a");
  private static final String QUARTER = "QUARTER";
  private static final Set<String> AFTER_COUNT = Set.of("%", "percent", "km", "m", "kg", "tons");

  private Plausibility() {}

  static boolean holds(Match match) {
    return switch (match.operation()) {
      case CALENDAR ->
          isYearAlone(match)
              ? isYear(match)
              : isMonthAlone(match) ? isMonth(match) : !isDayAlone(match) || isDay(match);
      case DURATION -> isLength(match);
      default -> true;
    };
  }

  private static boolean isYearAlone(Match match) {
    return match.has("YEAR")
        && !match.has("MONTH")
        && !match.has("MM")
        && !match.has("SEASON")
        && !match.has("BC")
        && match.pieces().get(match.to() - 1).equals(match.piece("YEAR"));
  }

  /** "Resolution 1701". */
  private static boolean isNumbered(Match match) {
    return match.from() > 0 && match.pieces().get(match.from() - 1).value("NUMBERED") != null;
  }

  private static boolean isMonthAlone(Match match) {
    Piece month = match.piece("MONTH");
    return match.length() == 1 && month != null && month.value(Lexicon.CAPITAL) != null;
  }

  /** "In March", but not "the Long March". */
  private static boolean isMonth(Match match) {
    return match.from() > 0 && BEFORE_MONTH.contains(match.pieces().get(match.from() - 1).text());
  }

  private static boolean isDayAlone(Match match) {
    return match.length() == 1 && match.group("day") != null;
  }

  /** "May 4 and 5", but not "on May 4 and 5 people". */
  private static boolean isDay(Match match) {
    return match.to() >= match.pieces().size()
        || !match.pieces().token(match.to()).isNoun()
        || match.pieces().get(match.to()).value("MONTH") != null;
  }

  /** "A second", "three-quarters" and "some quarters" are no lengths of time. */
  private static boolean isLength(Match match) {
    String unit = match.value("UNIT");
    String units = match.value("UNITS");
    String clock = match.value("CLOCKUNIT");
    boolean counted = match.group("number") != null;
    if ("S".equals(clock) && !counted) {
      return false;
    }
    return !(QUARTER.equals(unit) || QUARTER.equals(units))
        || match.has("STRETCH")
        || match.contains("consecutive")
        || match.contains("straight");
  }

  /** A bare number of four digits: a year unless it counts something. */
  private static boolean isYear(Match match) {
    Pieces pieces = match.pieces();
    Integer year = match.digits("YEAR");
    String before = match.from() > 0 ? pieces.get(match.from() - 1).text() : "";
    if (year == null || BEFORE_COUNT.contains(before) || isNumbered(match)) {
      return false;
    }
    if (match.to() < pieces.size()) {
      String after = pieces.get(match.to()).text();
      Token next = pieces.token(match.to());
      if (AFTER_COUNT.contains(after) || pieces.get(match.to()).value("UNITS") != null) {
        return false;
      }
      boolean counts = next.tag().equals("NNS") || next.tag().equals("NNPS");
      if (counts && match.length() == 1 && !BEFORE_YEAR.contains(before)) {
        return false;
      }
    }
    return year >= 1400 || BEFORE_YEAR.contains(before);
  }
}
