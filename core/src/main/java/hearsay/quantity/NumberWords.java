package hearsay.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number words of English, from {@code number-words.tsv}. */
final class NumberWords {
  /** How a word takes part in a numeral; the table's head explains each. */
  enum Kind {
    DIGIT,
    TENS,
    HUNDRED,
    SCALE,
    COUNT,
    SUFFIX,
    PART
  }

  record NumberWord(Kind kind, double value) {
    boolean is(Kind... kinds) {
      return List.of(kinds).contains(kind);
    }
  }

  private static final Map<String, NumberWord> WORDS = load();

  private NumberWords() {}

  private static Map<String, NumberWord> load() {
    Map<String, NumberWord> words = new HashMap<>();
    for (List<String> row : Table.load("number-words.tsv", 3).rows()) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      words.put(row.get(0), new NumberWord(kind, Double.parseDouble(row.get(2))));
    }
    return Map.copyOf(words);
  }

  /** What an atom means as a number word, or null. */
  static @Nullable NumberWord of(Atom atom) {
    return atom.isWord() ? WORDS.get(atom.lower()) : null;
  }

  /** Whether an atom is a number word of one of these kinds. */
  static boolean is(Atom atom, Kind... kinds) {
    NumberWord word = of(atom);
    return word != null && word.is(kinds);
  }
}
