package hearsay.intake;

import hearsay.model.CodePointText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline that a report opens with: "KYIV, Aug. 8 (Reuters) —", "MOSCOW, August 8.
 * /TASS/.", "SAN SALVADOR, 4 JAN 90 --", "ISLAMABAD:". It stands at the head of one of the first
 * lines, since a headline and a byline may come before it.
 */
public final class DatelineFinder {
  private static final int FIRST_LINES = 4;
  private static final int LONGEST = 160;

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  private static final String DAY =
      "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?";

  private static final String DATE =
      "(?i:(?:"
          + DAY
          + ",?\\s+)?(?:"
          + MONTH
          + "\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{1,2}\\s+"
          + MONTH
          + "(?:,?\\s+\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d)|"
          + DAY
          + ")";

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.]*+";
  private static final String SMALL = "(?:de|del|della|da|do|dos|la|le|el|al|of|the|on|upon|sur)";

  private static final String PLACE =
      WORD
          + "(?:[ /-](?:"
          + SMALL
          + "[ -])?"
          + WORD
          + "){0,4}+(?: \\("
          + WORD
          + "(?: "
          + WORD
          + "){0,3}\\)(?=,))?";

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<place>"
              + PLACE
              + "(?:, (?!"
              + DATE
              + "\\b)"
              + PLACE
              + "){0,2})"
              + "(?:[,.]?\\s+(?<date>"
              + DATE
              + "))?+"
              + "[.,]?\\s*+"
              + "(?:\\((?<agency>[^()\\n]{2,60})\\)|/(?<slashed>[^/\\n]{2,20})/|(?<named>"
              + WORD
              + "(?: "
              + WORD
              + "){0,2}))?+"
              + "\\s*+(?<end>-{1,3}|[–—―:]|(?<=/)\\.)(?=\\s)");

  private static final Set<String> LABELS = Table.listed("dateline-labels.tsv", "label");

  private DatelineFinder() {}

  /** The dateline of a text, its spans in code points of the whole text. */
  public static Optional<FoundDateline> find(String text) {
    int at = 0;
    for (int line = 0; line < FIRST_LINES && at < text.length(); line++) {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      Optional<FoundDateline> found = findAt(text, at);
      if (found.isPresent()) {
        return found;
      }
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end;
    }
    return Optional.empty();
  }

  private static Optional<FoundDateline> findAt(String text, int at) {
    String head = text.substring(at, Math.min(text.length(), at + LONGEST));
    Matcher match = DATELINE.matcher(head);
    if (!match.lookingAt() || !isLikely(match, head)) {
      return Optional.empty();
    }
    CodePointText points = new CodePointText(text.substring(0, at + match.end()));
    String words = agencyWords(match);
    return Optional.of(
        new FoundDateline(
            points.span(at, at + match.end()),
            points.span(at, at + placeEnd(match)),
            match.group("date") == null
                ? Optional.empty()
                : Optional.of(points.span(at + match.start("date"), at + match.end("date"))),
            words == null ? Optional.empty() : Optional.of(Agencies.named(words).orElse(words))));
  }

  private static @Nullable String agencyWords(Matcher match) {
    for (String name : new String[] {"agency", "slashed", "named"}) {
      if (match.group(name) != null) {
        return match.group(name).strip();
      }
    }
    String place = match.group("place");
    return placeEnd(match) < match.end("place")
        ? place.substring(place.lastIndexOf(',') + 2)
        : null;
  }

  /** "Tehran, IRNA" is a place and an agency, though it reads like a place and its region. */
  private static int placeEnd(Matcher match) {
    String place = match.group("place");
    int comma = place.lastIndexOf(", ");
    boolean isAgency = comma > 0 && Agencies.named(place.substring(comma + 2)).isPresent();
    return isAgency ? match.start("place") + comma : match.end("place");
  }

  /** Whether it is a dateline and no sentence with a dash, no label and no name of a speaker. */
  private static boolean isLikely(Matcher match, String head) {
    String place = match.group("place");
    String words = agencyWords(match);
    boolean known = words != null && !Agencies.in(words).isEmpty();
    if (match.group("named") != null && !known || isLabel(place)) {
      return false;
    }
    if (match.group("end").equals(":")) {
      // "ISLAMABAD: The prime minister", but not "DOE: I WAS THERE" in a text all in capitals.
      String rest = head.substring(match.end());
      return words == null && isCapitals(place) && rest.length() > 20 && !isCapitals(rest);
    }
    return known || match.group("date") != null || isCapitals(place);
  }

  private static boolean isLabel(String place) {
    int comma = place.indexOf(',');
    String first = comma < 0 ? place : place.substring(0, comma);
    int space = first.indexOf(' ');
    String upper = first.toUpperCase(Locale.ROOT);
    return LABELS.contains(upper)
        || space > 0 && LABELS.contains(upper.substring(0, space)) && isCapitals(first);
  }

  /** Whether the first name is in capitals; what follows a comma may be an abbreviated region. */
  private static boolean isCapitals(String place) {
    int comma = place.indexOf(',');
    String name = comma < 0 ? place : place.substring(0, comma);
    long upper = name.codePoints().filter(Character::isUpperCase).count();
    long lower = name.codePoints().filter(Character::isLowerCase).count();
    // "McALLEN" and "RIO de JANEIRO" are capitals still.
    return upper >= 3 && upper > 2 * lower;
  }
}
