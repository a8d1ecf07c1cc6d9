package hearsay.intake;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells reports in other languages from English ones, by script and by function words, which make
 * up a third or more of running text in any language and are hardly shared between languages
 * (Grefenstette, "Comparing two language identification schemes", JADT 1995). In doubt a text is
 * English: names and places of all the world stand in English reports.
 */
public final class LanguageDetector {
  private static final int LOOK = 20_000;

  /** Fewer letters prove nothing. */
  private static final int FEWEST_LETTERS = 20;

  private static final double MOST_IN_SCRIPT = 0.5;

  /** Of a text's words, at least this share must be function words of another language. */
  private static final double LEAST_SHARE = 0.1;

  private static final int LEAST_WORDS = 3;
  private static final double CLEARLY_MORE = 1.3;
  private static final Language ENGLISH = new Language("en", "English");

  private record Known(Language language, UnicodeScript script) {}

  private static final List<Known> KNOWN = new ArrayList<>();

  /** Function word to the indices of its languages. */
  private static final Map<String, List<Integer>> WORDS = new HashMap<>();

  static {
    for (List<String> row : Table.rows("languages.tsv", 4)) {
      int index = KNOWN.size();
      KNOWN.add(
          new Known(
              new Language(row.get(0), row.get(1)),
              UnicodeScript.forName(row.get(2).toUpperCase(Locale.ROOT))));
      for (String word : row.get(3).split(" ")) {
        WORDS.computeIfAbsent(word, key -> new ArrayList<>()).add(index);
      }
    }
  }

  private LanguageDetector() {}

  /** The language of a text that is clearly not English. */
  public static Optional<Language> foreign(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOK));
    UnicodeScript script = script(start);
    int[] hits = new int[KNOWN.size()];
    int words = count(start, hits);
    int english = 0;
    int best = -1;
    for (int i = 0; i < hits.length; i++) {
      if (KNOWN.get(i).language().equals(ENGLISH)) {
        english = hits[i];
      } else if (KNOWN.get(i).script() == script && (best < 0 || hits[i] > hits[best])) {
        best = i;
      }
    }
    if (best < 0) {
      return script == UnicodeScript.LATIN ? Optional.empty() : Optional.of(inScript(script));
    }
    boolean clear =
        script != UnicodeScript.LATIN
            || hits[best] >= LEAST_WORDS
                && hits[best] >= LEAST_SHARE * words
                && hits[best] > CLEARLY_MORE * english;
    return clear ? Optional.of(KNOWN.get(best).language()) : Optional.empty();
  }

  private static Language inScript(UnicodeScript script) {
    String name = script.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return new Language(
        "und", "in " + Character.toUpperCase(name.charAt(0)) + name.substring(1) + " script");
  }

  /** The script that most of a text's letters are in; Latin where there is no such. */
  private static UnicodeScript script(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int letters = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isLetter(point)) {
        letters++;
        counts.merge(UnicodeScript.of(point), 1, Integer::sum);
      }
    }
    if (letters < FEWEST_LETTERS) {
      return UnicodeScript.LATIN;
    }
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    if (kana + han > MOST_IN_SCRIPT * letters) {
      // Japanese mixes both; Chinese has no kana.
      return kana > han / 10 ? UnicodeScript.HIRAGANA : UnicodeScript.HAN;
    }
    for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
      if (count.getValue() > MOST_IN_SCRIPT * letters) {
        return count.getKey();
      }
    }
    return UnicodeScript.LATIN;
  }

  /** Counts each language's function words; gives back how many words there are in all. */
  private static int count(String text, int[] hits) {
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isWordPart(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words++;
        String word = text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        WORDS.getOrDefault(word, List.of()).forEach(index -> hits[index]++);
      }
      at = end + 1;
    }
    return words;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || c == '\''
        || c == '’';
  }
}
