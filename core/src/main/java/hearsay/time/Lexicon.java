package hearsay.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of lexicon.tsv, holidays.tsv and of the rules themselves. A word's set of categories is
 * written as one letter, so that a sentence becomes a string that ordinary regular expressions read
 * and a category becomes a class of letters. Immutable once loaded.
 */
final class Lexicon {
  /** Marks the category that consists of one word. */
  private static final String WORD = "=";

  static final String HOLIDAY = "HOLIDAY";
  static final String CAPITAL = "CAPITAL";
  static final String DOTTED = "DOTTED";

  /** What a word may mean. */
  record Entry(char code, Map<String, String> values) {}

  /** First code point of the private use area: letters that stand for nothing else. */
  private static final char FIRST_CODE = '\uE000';

  private final Map<String, Entry> words = new HashMap<>();
  private final Map<Set<String>, Character> codes = new HashMap<>();
  private final Map<String, List<List<String>>> holidays = new HashMap<>();

  /**
   * @param literals words that rules name
   */
  Lexicon(Collection<String> literals) {
    Map<String, Map<String, String>> values = new TreeMap<>();
    for (List<String> row : Tsv.rows("lexicon.tsv", 3)) {
      for (String word : row.get(2).split("\\|")) {
        values.computeIfAbsent(word, unused -> new TreeMap<>()).put(row.get(0), row.get(1));
      }
    }
    for (String word : literals) {
      values.computeIfAbsent(word, unused -> new TreeMap<>()).put(WORD + word, word);
    }
    values.forEach((word, meanings) -> words.put(word, entry(meanings)));
    for (List<String> row : Tsv.rows("holidays.tsv", 2)) {
      List<String> name = List.of(row.get(0).split(" "));
      holidays.computeIfAbsent(name.get(0), unused -> new ArrayList<>()).add(name);
    }
    code(Set.of(HOLIDAY));
    for (int number = 0; number < 10_000; number++) {
      for (String ending : List.of("", ".5", "th", "s")) {
        code(Category.ofDigits(number + ending));
      }
    }
    for (int number = 0; number < 10; number++) {
      code(Category.ofDigits("0" + number));
      code(Category.ofDigits("0" + number + "th"));
    }
  }

  private Entry entry(Map<String, String> values) {
    return new Entry(code(values.keySet()), Map.copyOf(values));
  }

  private char code(Set<String> categories) {
    if (categories.isEmpty()) {
      return Piece.UNKNOWN;
    }
    return codes.computeIfAbsent(
        new TreeSet<>(categories), unused -> (char) (FIRST_CODE + codes.size()));
  }

  /** The entry of a word in lower case, or null. */
  @Nullable Entry word(String word) {
    Entry entry = words.get(word);
    if (entry == null && word.length() > 1 && word.endsWith(".")) {
      entry = words.get(word.substring(0, word.length() - 1));
    }
    return entry;
  }

  /** The letter of a word of digits. */
  char digits(String word) {
    Set<String> categories = Category.ofDigits(word);
    return categories.isEmpty() ? Piece.UNKNOWN : codes.getOrDefault(categories, Piece.UNKNOWN);
  }

  /** The letter of a holiday's name. */
  char holiday() {
    return codes.getOrDefault(Set.of(HOLIDAY), Piece.UNKNOWN);
  }

  /** Names of holidays that begin with a word, longest first. */
  List<List<String>> holidays(String first) {
    return holidays.getOrDefault(first, List.of());
  }

  /** The letter of a word without its readings as month or day of the week. */
  char withoutNames(Entry entry) {
    Set<String> rest = new TreeSet<>(entry.values().keySet());
    rest.removeAll(Set.of("MONTH", "WEEKDAY", CAPITAL, DOTTED));
    return codes.getOrDefault(rest, Piece.UNKNOWN);
  }

  /**
   * The class of letters whose words have a category, as a regular expression.
   *
   * @throws IllegalStateException if no word has it
   */
  String category(String category) {
    StringBuilder letters = new StringBuilder();
    codes.entrySet().stream()
        .filter(code -> code.getKey().contains(category))
        .map(Map.Entry::getValue)
        .sorted()
        .forEach(letters::append);
    if (letters.isEmpty()) {
      throw new IllegalStateException("no word of category " + category);
    }
    return "[" + letters + "]";
  }

  /** The class of letters of one word. */
  String literal(String word) {
    return category(WORD + word);
  }
}
