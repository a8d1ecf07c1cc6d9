package hearsay.event;

import hearsay.language.Sentence;
import hearsay.language.Table;
import hearsay.language.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words of fields in which "attack", "defend" or "strike" mean something else: sport, markets,
 * illness, the arts, the household. Immutable.
 */
final class Domains {
  static final Domains STANDARD = new Domains();

  /** So much weight, that of politics taken off, makes a sentence belong to those fields. */
  private static final int ENOUGH = 3;

  private final Map<String, Integer> all = new HashMap<>();
  private final Map<String, Integer> figures = new HashMap<>();

  private Domains() {
    for (Table.Row row : Table.read(Domains.class, "domains.tsv", 4)) {
      int weight = Integer.parseInt(row.cell(1));
      boolean figure =
          switch (row.cell(2)) {
            case "figure" -> true;
            case "setting" -> false;
            default -> throw row.wrong("must be figure or setting: " + row.cell(2));
          };
      for (String word : row.items(3)) {
        all.merge(word, weight, Domains::stronger);
        if (figure) {
          figures.merge(word, weight, Domains::stronger);
        }
      }
    }
  }

  private static int stronger(int one, int other) {
    return one < 0 || other < 0 ? Math.min(one, other) : Math.max(one, other);
  }

  /** Whether a sentence speaks of one of those fields. */
  boolean isForeign(Sentence sentence) {
    return isOf(all, sentence);
  }

  /**
   * Whether a sentence speaks of a match, a market or a film, in which even what is violent by
   * itself is a figure of speech; people are killed in homes and hotels in earnest.
   */
  boolean isFigurative(Sentence sentence) {
    return isOf(figures, sentence);
  }

  private static boolean isOf(Map<String, Integer> weights, Sentence sentence) {
    int sum = 0;
    Set<String> seen = new HashSet<>();
    for (Token token : sentence.tokens()) {
      // "a two-goal lead"
      for (String word : (token.lemma() + "-").split("-", 2)) {
        Integer weight = weights.get(word);
        if (weight != null && seen.add(word)) {
          sum += weight;
        }
      }
    }
    return sum >= ENOUGH;
  }
}
