package hearsay.event;

import hearsay.language.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes of words that the lexicon names with "@". Immutable. */
final class WordClasses {
  static final WordClasses STANDARD = new WordClasses();

  private final Map<String, Set<String>> classes = new HashMap<>();

  private WordClasses() {
    for (Table.Row row : Table.read(WordClasses.class, "classes.tsv", 2)) {
      List<String> words = row.items(1);
      if (classes.put("@" + row.cell(0), Set.copyOf(words)) != null) {
        throw row.wrong("a class twice");
      }
    }
  }

  /** The members of a class, "@" included in its name; empty where there is no such class. */
  Set<String> members(String name) {
    return classes.getOrDefault(name, Set.of());
  }
}
