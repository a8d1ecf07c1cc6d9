package hearsay.corroboration.dispute;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that tell how figures stand to each other, from {@code cues.tsv}. */
final class Cues {
  /** What a cue tells; the table's head explains each. */
  enum Kind {
    PART,
    PARTITIVE,
    REST,
    EARLY,
    LATE,
    ELSEWHERE,
    VAGUE,
    BOTH,
    KIN,
    PEOPLE,
    DEAD,
    HURT,
    NOBODY,
    FATAL,
    DEATH,
    WOUND,
    ANIMAL,
    OWN_DEATH,
    NO_DEATH
  }

  private static final Map<Kind, Pattern> PATTERNS = load();

  private Cues() {}

  private static Map<Kind, Pattern> load() {
    Map<Kind, List<String>> words =
        Table.rows("cues.tsv", 2).stream()
            .collect(
                Collectors.groupingBy(
                    row -> Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    Collectors.mapping(row -> Pattern.quote(row.get(1)), Collectors.toList())));
    Map<Kind, Pattern> patterns = new EnumMap<>(Kind.class);
    words.forEach(
        (kind, forms) -> {
          String any = "(?:" + String.join("|", forms) + ")\\b";
          String lead = kind == Kind.PARTITIVE ? "^[\\s,]*" : "\\b";
          patterns.put(kind, Pattern.compile("(?i)" + lead + any));
        });
    return patterns;
  }

  static boolean in(Kind kind, String words) {
    return matcher(kind, words).find();
  }

  /** The same words without those of a kind. */
  static String without(Kind kind, String words) {
    return matcher(kind, words).replaceAll(" ");
  }

  /** Whether a word is a cue, neither more nor less. */
  static boolean is(Kind kind, String word) {
    return matcher(kind, word).matches();
  }

  /** Where the last cue of a kind begins in some words, in UTF-16 units; -1 where there is none. */
  static int last(Kind kind, String words) {
    int last = -1;
    Matcher matcher = matcher(kind, words);
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }

  private static Matcher matcher(Kind kind, String words) {
    Pattern pattern = PATTERNS.get(kind);
    if (pattern == null) {
      throw new IllegalStateException("cues.tsv has no " + kind);
    }
    return pattern.matcher(words);
  }
}
