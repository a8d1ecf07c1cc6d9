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
 * illness, the arts. Immutable.
 */
final class Domains {
  static final Domains STANDARD = new Domains();

  /** So many different words of a field, weights added up, make a sentence belong to it. */
  private static final int ENOUGH = 2;

  private final Map<String, Integer> weights = new HashMap<>();

  private Domains() {
    for (Table.Row row : Table.read(Domains.class, "domains.tsv", 3)) {
      for (String word : row.items(2)) {
        weights.merge(word, Integer.parseInt(row.cell(1)), Math::max);
      }
    }
  }

  /** Whether a sentence speaks of one of those fields. */
  boolean isForeign(Sentence sentence) {
    int sum = 0;
    Set<String> seen = new HashSet<>();
    for (Token token : sentence.tokens()) {
      Integer weight = weights.get(token.lemma());
      if (weight != null && seen.add(token.lemma())) {
        sum += weight;
      }
    }
    return sum >= ENOUGH;
  }
}
