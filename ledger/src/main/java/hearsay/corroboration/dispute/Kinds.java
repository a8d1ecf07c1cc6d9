package hearsay.corroboration.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the noun of a figure tells of the people it counts, from {@code kinds.tsv}. */
record Kinds(String sex, String age) {
  private static final Map<String, Kinds> NOUNS = load();

  private static final Set<String> PLURALS = Set.of("men", "women", "children");

  private static Map<String, Kinds> load() {
    Map<String, Kinds> nouns = new HashMap<>();
    for (List<String> row : Table.rows("kinds.tsv", 3)) {
      for (String form : row.get(2).split("\\|", -1)) {
        if (nouns.put(form, new Kinds(row.get(0), row.get(1))) != null) {
          throw new IllegalStateException("kinds.tsv has a form twice: " + form);
        }
      }
    }
    return Map.copyOf(nouns);
  }

  /**
   * Whether nobody can be counted by both phrases: "two adults" and "a child", "three men" and "a
   * woman".
   */
  static boolean areApart(@Nullable String one, @Nullable String other) {
    Kinds mine = of(one);
    Kinds theirs = of(other);
    return mine != null
        && theirs != null
        && (differ(mine.sex, theirs.sex) || differ(mine.age, theirs.age));
  }

  /** Whether a word names one person. */
  static boolean isOne(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return NOUNS.containsKey(lower) && !lower.endsWith("s") && !PLURALS.contains(lower);
  }

  private static @Nullable Kinds of(@Nullable String phrase) {
    if (phrase == null) {
      return null;
    }
    String[] words = phrase.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
    return NOUNS.get(words[words.length - 1]);
  }

  private static boolean differ(String one, String other) {
    return !one.equals("-") && !other.equals("-") && !one.equals(other);
  }
}
