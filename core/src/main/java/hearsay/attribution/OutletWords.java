package hearsay.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that outlets' names are made with, from {@code outlet-words.tsv}. */
final class OutletWords {
  private final Set<String> last = new HashSet<>();
  private final Set<String> first = new HashSet<>();

  OutletWords() {
    for (String[] row : Table.rows("outlet-words.tsv", 2)) {
      switch (row[1]) {
        case "last" -> last.add(lower(row[0]));
        case "first" -> first.add(lower(row[0]));
        default ->
            throw new IllegalStateException(
                "outlet-words.tsv: \"" + row[0] + "\": should be last or first, is " + row[1]);
      }
    }
  }

  /** Whether a name of several words is made like an outlet's. */
  boolean make(String name) {
    String bare = lower(name).startsWith("the ") ? name.substring(4) : name;
    return make(List.of(bare.split(" ", -1)));
  }

  /** The same of single words without the article. */
  boolean make(List<String> words) {
    int size = words.size();
    if (size < 2) {
      return false;
    }
    String end = lower(words.get(size - 1));
    return last.contains(end)
        || first.contains(lower(words.get(0)))
        || size > 2 && last.contains(lower(words.get(size - 2)) + " " + end);
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
