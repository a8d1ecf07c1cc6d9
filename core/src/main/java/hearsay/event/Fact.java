package hearsay.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the lexicon: a word, the company it must keep, and the event that it then tells.
 *
 * @param word base form; a particle is joined by "_" ("carry_out")
 * @param when all must hold
 * @param actors slots in which the actor stands; empty for the usual ones
 * @param recipients slots in which the recipient stands; empty for the usual ones
 * @param mode PLOVER mode that goes before the code's own, or null
 * @param telling whether the word is so plain that any human participant will do
 * @param order its place in the lexicon
 */
record Fact(
    String word,
    Kind kind,
    List<Condition> when,
    Effect effect,
    List<String> actors,
    List<String> recipients,
    @Nullable String mode,
    boolean telling,
    int order) {
  Fact {
    when = List.copyOf(when);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** Part of speech. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** How much a fact asks for: the one that asks for most is tried first. */
  int specificity() {
    return when.stream().mapToInt(condition -> condition.words().isEmpty() ? 1 : 3).sum();
  }

  /**
   * Something that must stand in a slot, or beside the word.
   *
   * @param slot "obj", "subj", "comp", "mod", "poss", a preposition; or a plain word that must
   *     depend on this one
   * @param words any of which must be in the phrase; empty where the slot need only be filled
   */
  record Condition(String slot, Set<String> words) {
    Condition {
      words = Set.copyOf(words);
    }
  }

  /** What a fact does. */
  sealed interface Effect {
    /** The event has this code. */
    record Told(String code) implements Effect {}

    /** The word in the slot tells the event ("launch an attack"). */
    record Light(String slot) implements Effect {}

    /**
     * The event in a slot is wanted, promised, refused …
     *
     * @param outer a row name of the composition table
     * @param fallback the code where no event is found in the slots, or null for no event
     */
    record Operator(String outer, List<String> slots, @Nullable String fallback) implements Effect {
      public Operator {
        slots = List.copyOf(slots);
      }
    }

    /** No event; keeps wider facts about the same word from applying. */
    record Nothing() implements Effect {}
  }
}
