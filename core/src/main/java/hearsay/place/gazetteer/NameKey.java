package hearsay.place.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * What a place name is looked up by: letters without case and marks, words with one space between.
 * "Saint-Étienne", "St. Etienne" and "SAINT ETIENNE" share one key. The gazetteer's recipe
 * (training/gazetteer/build.py) folds its names by the same rules.
 */
public final class NameKey {
  private static final Map<String, String> WHOLE_WORDS =
      Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort");
  private static final String LETTERS = "øłđßæœıħþðəŋ";
  private static final String[] SPELT = {
    "o", "l", "d", "ss", "ae", "oe", "i", "h", "th", "d", "a", "n"
  };
  private static final String DROPPED = ".'’‘`´ʻʼʹʺ′″“”\"";
  private static final String SEPARATING = "-‐‑–—/,()_";

  private NameKey() {}

  /** Folds a name; empty where it has no letter or digit. */
  public static String of(String name) {
    StringBuilder words = new StringBuilder(name.length());
    String lower = fold(name).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      spell(lower.charAt(i), folded);
    }
    for (String word : folded.toString().trim().split(" +", -1)) {
      if (words.length() > 0) {
        words.append(' ');
      }
      words.append(WHOLE_WORDS.getOrDefault(word, word));
    }
    return words.toString();
  }

  private static String fold(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD);
      }
    }
    return name;
  }

  private static void spell(char letter, StringBuilder out) {
    int special = letter < 0x80 ? -1 : LETTERS.indexOf(letter);
    if (special >= 0) {
      out.append(SPELT[special]);
    } else if (SEPARATING.indexOf(letter) >= 0 || Character.isWhitespace(letter)) {
      out.append(' ');
    } else if (DROPPED.indexOf(letter) < 0
        && Character.getType(letter) != Character.NON_SPACING_MARK) {
      out.append(letter);
    }
  }
}
