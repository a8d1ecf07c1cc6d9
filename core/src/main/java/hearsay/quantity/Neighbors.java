package hearsay.quantity;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words beside a number that tell what it is, from {@code neighbors.tsv}. */
enum Neighbors {
  MONTH,
  WEEKDAY,
  DESIGNATOR,
  CLOCK,
  STREET,
  DATING,
  AUXILIARY;

  private static final Map<Neighbors, Set<String>> WORDS = load();

  private static Map<Neighbors, Set<String>> load() {
    Map<Neighbors, Set<String>> words = new EnumMap<>(Neighbors.class);
    Arrays.stream(values()).forEach(kind -> words.put(kind, new HashSet<>()));
    for (List<String> row : Table.load("neighbors.tsv", 2).rows()) {
      Neighbors kind = valueOf(row.get(0).toUpperCase(Locale.ROOT));
      words.computeIfAbsent(kind, any -> new HashSet<>()).add(row.get(1));
    }
    return words;
  }

  /** Whether a word, in lower case, is one of this kind. */
  boolean has(String word) {
    return WORDS.getOrDefault(this, Set.of()).contains(word);
  }
}
