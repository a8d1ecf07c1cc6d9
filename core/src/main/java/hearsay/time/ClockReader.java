package hearsay.time;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads times of day. */
final class ClockReader {
  private ClockReader() {}

  static Optional<Meaning> clock(Match match) {
    Meaning.Clock clock = part(match);
    return clock == null ? time(match) : Optional.of(clock);
  }

  /** The part of the day that a match names: "morning", "noon", "tonight"; null if none. */
  static Meaning.@Nullable Clock part(Match match) {
    String part = match.value("DAYPART");
    if (part == null && (match.has("TONIGHT") || match.contains("overnight"))) {
      part = "NI";
    }
    if (part == null) {
      part = match.value("OCLOCK");
    }
    return part == null ? null : new Meaning.Clock(part);
  }

  private static Optional<Meaning> time(Match match) {
    Integer hour = match.digits("HOUR");
    if (hour == null) {
      hour = match.number("ONES");
      hour = hour != null ? hour : match.number("TEENS");
    }
    if (hour == null) {
      return Optional.empty();
    }
    String half = match.value("AMPM");
    Integer minute = match.digits("MINUTE");
    if (half != null) {
      if (hour > 12 || hour == 0) {
        return Optional.empty();
      }
      hour = hour % 12 + (half.equals("PM") ? 12 : 0);
    } else if (hour > 24 || !isTime(match)) {
      return Optional.empty();
    }
    String zone = match.value("ZONE");
    String code = String.format(Locale.ROOT, "%02d:%02d", hour, minute == null ? 0 : minute);
    return Optional.of(new Meaning.Clock(code + (zone == null ? "" : zone)));
  }

  /** "3:14" alone may be a score or a verse; a preposition or a zone makes it a time. */
  private static boolean isTime(Match match) {
    if (match.has("ZONE") || match.contains("o'clock")) {
      return true;
    }
    if (match.from() == 0) {
      return false;
    }
    String before = match.pieces().get(match.from() - 1).text();
    return switch (before) {
      case "at", "by", "until", "till", "around", "about", "from", "since", "before", "after" ->
          true;
      default -> false;
    };
  }
}
