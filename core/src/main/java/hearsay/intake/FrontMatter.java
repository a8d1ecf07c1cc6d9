package hearsay.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The header that a plain text may open with: between two lines of {@code ---}, one {@code field:
 * value} a line. Fields are id, url, title, byline, outlet and published; others are passed over.
 * What does not read so to its end is no header but text.
 *
 * @param body the text after the header and the blank lines that follow it
 */
record FrontMatter(Fields fields, String body) {
  private static final String FENCE = "---";
  private static final int MOST_LINES = 60;
  private static final int LONGEST_LINE = 4000;
  private static final Set<String> KNOWN =
      Set.of("id", "url", "title", "byline", "outlet", "published", "date", "author");

  static Optional<FrontMatter> of(String text) {
    Map<String, String> values = new HashMap<>();
    int at = 0;
    for (int number = 0; number < MOST_LINES && at < text.length(); number++) {
      int end = lineEnd(text, at);
      String line = text.substring(at, Math.min(end, at + LONGEST_LINE)).strip();
      at = afterLine(text, end);
      if (number == 0 && !line.equals(FENCE)) {
        return Optional.empty();
      }
      if (number > 0 && line.equals(FENCE)) {
        boolean any = values.keySet().stream().anyMatch(KNOWN::contains);
        return any
            ? Optional.of(new FrontMatter(fields(values), body(text, at)))
            : Optional.empty();
      }
      if (number > 0 && !line.isEmpty() && !line.startsWith("#") && !take(line, values)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean take(String line, Map<String, String> values) {
    int colon = line.indexOf(':');
    if (colon < 1 || !line.substring(0, colon).chars().allMatch(FrontMatter::isNamePart)) {
      return false;
    }
    values.put(
        line.substring(0, colon).toLowerCase(Locale.ROOT),
        unquoted(line.substring(colon + 1).strip()));
    return true;
  }

  private static boolean isNamePart(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private static String unquoted(String value) {
    char first = value.isEmpty() ? ' ' : value.charAt(0);
    boolean quoted =
        value.length() > 1
            && (first == '"' || first == '\'')
            && value.charAt(value.length() - 1) == first;
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static Fields fields(Map<String, String> values) {
    return new Fields(
        values.get("id"),
        values.get("url"),
        values.get("title"),
        values.getOrDefault("byline", values.get("author")),
        values.get("outlet"),
        null,
        null,
        values.getOrDefault("published", values.get("date")),
        List.of());
  }

  private static String body(String text, int from) {
    int at = from;
    for (int end = lineEnd(text, at); end < text.length(); end = lineEnd(text, at)) {
      if (!text.substring(at, end).isBlank()) {
        break;
      }
      at = afterLine(text, end);
    }
    return text.substring(at);
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int afterLine(String text, int end) {
    boolean pair = text.startsWith("\r\n", end);
    return Math.min(text.length(), end + (pair ? 2 : 1));
  }
}
