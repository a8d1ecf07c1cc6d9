package hearsay.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether a figure is an amount by which something rose or fell; words in {@code trends.tsv}. */
public enum Trend {
  UP,
  DOWN,
  /** It is a level, or no change is told. */
  NONE;

  private static final Map<String, Trend> WORDS = load();

  private static Map<String, Trend> load() {
    Map<String, Trend> words = new HashMap<>();
    for (List<String> row : Table.load("trends.tsv", 2).rows()) {
      for (String form : row.get(1).split("\\|", -1)) {
        words.put(form, valueOf(row.get(0).toUpperCase(Locale.ROOT)));
      }
    }
    return Map.copyOf(words);
  }

  /** The direction that a word tells, in any case; {@link #NONE} for most. */
  static Trend of(String word) {
    return WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), NONE);
  }
}
