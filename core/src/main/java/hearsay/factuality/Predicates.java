package hearsay.factuality;

import hearsay.language.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The table of predicates that embed events (predicates.tsv). */
final class Predicates {
  /** Effects where the predicate is affirmed and where it is denied. */
  record Signature(Effect affirmed, Effect denied) {}

  private record Key(String lemma, char pos, String frame) {}

  private final Map<Key, Signature> signatures = new HashMap<>();

  Predicates() {
    for (String[] row : Table.rows("predicates.tsv", 5)) {
      Signature signature = new Signature(effect(row[3]), effect(row[4]));
      for (String frame : row[2].split(",", -1)) {
        Key key = new Key(row[0], row[1].charAt(0), frame);
        if (signatures.put(key, signature) != null) {
          throw new IllegalStateException("predicates.tsv: twice: " + key);
        }
      }
    }
  }

  static Effect effect(String name) {
    return Effect.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** What the table says of a word in a frame. */
  Optional<Signature> of(Token word, String frame) {
    char pos = pos(word);
    Signature found = signatures.get(new Key(word.lemma(), pos, frame));
    if (found == null && word.tag().equals("VBN") || word.tag().equals("VBD")) {
      // "was expected to", "are scheduled to": the tagger wavers between participle and adjective
      found = found == null ? signatures.get(new Key(lower(word), 'a', frame)) : found;
    } else if (found == null && pos == 'a' && lower(word).endsWith("ed")) {
      found = signatures.get(new Key(stem(lower(word)), 'v', frame));
    }
    return Optional.ofNullable(found);
  }

  private static String lower(Token word) {
    return word.text().toLowerCase(Locale.ROOT);
  }

  /** The base of a regular participle that was tagged as an adjective, if it ends in -e or not. */
  private String stem(String participle) {
    String withoutE = participle.substring(0, participle.length() - 2);
    return signatures.containsKey(new Key(withoutE, 'v', "to")) ? withoutE : withoutE + "e";
  }

  private static char pos(Token word) {
    return word.isVerb() ? 'v' : word.isNoun() ? 'n' : 'a';
  }
}
