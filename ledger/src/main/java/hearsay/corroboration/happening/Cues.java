package hearsay.corroboration.happening;

import hearsay.corroboration.text.Tables;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The table cues.tsv. */
final class Cues {
  /** What words tell of a deed. */
  enum Kind {
    SEVERAL,
    RAMPAGE,
    ASIDE,
    RETURN,
    ATTACKER,
    BACKLASH,
    SELF,
    ACCIDENT
  }

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Map<Kind, Set<String>> TABLE = load();

  private Cues() {}

  /** Whether some words of a kind stand in a text. */
  static boolean in(Kind kind, String text) {
    String plain = plain(text);
    return of(kind).stream().anyMatch(words -> plain.contains(" " + words + " "));
  }

  /** All words of a kind. */
  static Set<String> of(Kind kind) {
    return TABLE.getOrDefault(kind, Set.of());
  }

  /** Lower case, a blank for whatever is between words, one at either end. */
  private static String plain(String text) {
    return " " + NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
  }

  private static Map<Kind, Set<String>> load() {
    Map<Kind, Set<String>> table = new EnumMap<>(Kind.class);
    for (String[] cells : Tables.rows(Cues.class, "cues.tsv", 2)) {
      table
          .computeIfAbsent(Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)), any -> new HashSet<>())
          .add(cells[1]);
    }
    return table;
  }
}
