package hearsay.event;

import hearsay.language.Mention;
import hearsay.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a report's people to find its events: who can act at all. Whoever knows
 * actors gives it.
 */
public interface Cast {
  /** Whether a word names somebody who can act or be acted on. */
  boolean isActor(Sentence sentence, int head);

  /**
   * Whether a word names a state, its bodies, a party, an armed or opposition group, or people of
   * that kind.
   */
  boolean isPolitical(Sentence sentence, int head);

  /** Whether a word names some of a country's people by what they are: "Syrian villagers". */
  boolean isPeople(Sentence sentence, int head);

  /** Whether a word names fighters, soldiers, police or criminals. */
  boolean isArmed(Sentence sentence, int head);

  /** Whether a word is the name of a town or region, which things are done to rather than by. */
  boolean isRegion(Sentence sentence, int head);

  /** ISO 3166-1 alpha-3 code of whose a phrase is, or null where nothing says it. */
  @Nullable String country(Mention phrase);
}
