package hearsay.corroboration.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table institutions.tsv: which words speak for which institution. */
final class Institutions {
  /** What must agree besides the institution's name. */
  enum Scope {
    COUNTRY,
    PLACE,
    NAME,
    WORLD
  }

  /**
   * An institution that a phrase names.
   *
   * @param key its name in the table, "defence ministry"
   * @param words those that name it
   */
  record Named(String key, Scope scope, String words) {}

  private static final Pattern MINISTRY =
      Pattern.compile(
          "\\b(?:(\\p{L}+) )?(?:ministry|minister)\\b(?: (?:of|for) (?:the )?(\\p{L}+))?");

  private static final Map<String, Named> BY_WORDS = load();
  private static final int LONGEST = 6;

  private Institutions() {}

  private static Map<String, Named> load() {
    Map<String, Named> table = new HashMap<>();
    for (String[] row : Words.rows("institutions.tsv", 3)) {
      Scope scope = Scope.valueOf(row[1].toUpperCase(Locale.ROOT));
      for (String words : row[2].split("\\|", -1)) {
        table.putIfAbsent(words, new Named(row[0], scope, words.toLowerCase(Locale.ROOT)));
      }
    }
    return Map.copyOf(table);
  }

  /** The institution that a phrase names: of several the longest words, of equals the first. */
  static Optional<Named> in(String phrase) {
    String plain = Words.plain(phrase);
    List<String> tokens = Words.tokens(phrase);
    List<Named> found = new ArrayList<>(ministry(plain).stream().toList());
    for (int begin = 0; begin < tokens.size(); begin++) {
      StringBuilder some = new StringBuilder();
      for (int end = begin; end < Math.min(tokens.size(), begin + LONGEST); end++) {
        some.append(some.isEmpty() ? "" : " ").append(tokens.get(end).toLowerCase(Locale.ROOT));
        Named named = BY_WORDS.get(some.toString());
        // a name that is a common word too stands in capitals in the table
        Named written = begin == end ? BY_WORDS.get(tokens.get(begin)) : null;
        if (named != null || written != null) {
          found.add(written != null ? written : named);
        }
      }
    }
    return found.stream()
        .max(
            Comparator.<Named>comparingInt(one -> one.words().split(" ", -1).length)
                .thenComparingInt(one -> -plain.indexOf(one.words())));
  }

  /** "defence minister", "ministry of the interior", but no "minister of Norway". */
  private static Optional<Named> ministry(String plain) {
    Matcher matcher = MINISTRY.matcher(plain);
    while (matcher.find()) {
      String before = Objects.requireNonNullElse(matcher.group(1), "");
      String behind = Objects.requireNonNullElse(matcher.group(2), "");
      if (before.equals("prime")) {
        continue;
      }
      boolean field = Words.is(Words.Kind.FIELD, before) || behind.isEmpty();
      String of = field ? before : behind;
      if (Words.is(Words.Kind.FIELD, of)) {
        String key = (of.equals("defense") ? "defence" : of) + " ministry";
        return Optional.of(new Named(key, Scope.COUNTRY, matcher.group()));
      }
    }
    return Optional.empty();
  }
}
