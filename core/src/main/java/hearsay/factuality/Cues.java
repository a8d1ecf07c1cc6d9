package hearsay.factuality;

import hearsay.language.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The table of words that act on the event that they stand with (cues.tsv). */
final class Cues {
  /** Where the word stands. */
  enum Place {
    AUX,
    ADVERB,
    DETERMINER,
    ARGUMENT,
    ADJECTIVE,
    MARK,
    CASE
  }

  private record Key(String word, Place place) {}

  private final Map<Key, Effect> effects = new HashMap<>();

  Cues() {
    for (String[] row : Table.rows("cues.tsv", 3)) {
      Key key = new Key(row[0], Place.valueOf(row[1].toUpperCase(Locale.ROOT)));
      if (effects.put(key, Predicates.effect(row[2])) != null) {
        throw new IllegalStateException("cues.tsv: twice: " + key);
      }
    }
  }

  Optional<Effect> of(Token word, Place place) {
    return Optional.ofNullable(effects.get(new Key(word.text().toLowerCase(Locale.ROOT), place)));
  }
}
