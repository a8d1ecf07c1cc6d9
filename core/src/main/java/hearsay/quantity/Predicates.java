package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.model.Quantity.Measure;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that tell what a figure measures, from {@code measures.tsv}. */
final class Predicates {
  /** How the word and the figure stand to each other; the table's head explains each. */
  enum Role {
    OBJECT,
    SUBJECT,
    STATE,
    NOUN
  }

  private static final Map<Role, Map<String, Measure>> WORDS = load();

  private Predicates() {}

  private static Map<Role, Map<String, Measure>> load() {
    Map<Role, Map<String, Measure>> words = new EnumMap<>(Role.class);
    for (List<String> row : Table.load("measures.tsv", 3).rows()) {
      Measure measure = Measure.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Role role = Role.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      for (String form : row.get(2).split("\\|", -1)) {
        words.computeIfAbsent(role, any -> new HashMap<>()).put(form, measure);
      }
    }
    return words;
  }

  /**
   * What the word at an index tells in a role, a particle or noun behind it ("shot down", "took
   * part") taken into account; null where it tells nothing.
   */
  static @Nullable Measure at(Sentence sentence, int index, Role role) {
    if (index < 0 || index >= sentence.size()) {
      return null;
    }
    Map<String, Measure> words = WORDS.getOrDefault(role, Map.of());
    String word = sentence.token(index).text().toLowerCase(Locale.ROOT);
    if (index + 1 < sentence.size()) {
      String next = sentence.token(index + 1).text().toLowerCase(Locale.ROOT);
      Measure two = words.get(word + " " + next);
      if (two != null) {
        return two;
      }
    }
    return words.get(word);
  }
}
