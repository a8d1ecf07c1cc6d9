package hearsay.attribution;

import hearsay.model.Attitude;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that introduce what somebody says, thinks or wants. Loaded once. */
final class Lexicon {
  private static final Map<String, Attitude> WORDS = new HashMap<>();
  private static final Set<String> HEARSAY = new HashSet<>();

  static {
    for (String[] row : Table.rows("attitudes.tsv", 3)) {
      WORDS.put(row[0] + " " + row[1], Attitude.valueOf(row[2]));
    }
    Table.rows("hearsay-adverbs.tsv", 1).forEach(row -> HEARSAY.add(row[0]));
  }

  private Lexicon() {}

  /** The attitude that a word introduces, or null for words outside the table. */
  static @Nullable Attitude attitude(Tree tree, int at) {
    return at < 0 || at >= tree.size()
        ? null
        : WORDS.get(tree.lemma(at) + " " + CueWords.kind(tree, at));
  }

  /** The attitude of a noun, or null. */
  static @Nullable Attitude noun(String lemma) {
    return WORDS.get(lemma + " noun");
  }

  /** {@link #attitude} as a feature: its name, or "unlisted". */
  static String type(Tree tree, int at) {
    Attitude attitude = attitude(tree, at);
    return attitude == null ? "unlisted" : attitude.name();
  }

  /** Whether a word passes on hearsay all by itself ("reportedly"). */
  static boolean isHearsay(Tree tree, int at) {
    return HEARSAY.contains(tree.lower(at)) && tree.tag(at).startsWith("RB");
  }
}
