package hearsay.event;

import hearsay.language.Token;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one word turns out to tell.
 *
 * @param word that tells it
 * @param code of {@link Cameo}
 * @param mode PLOVER mode that goes before the code's own, or null
 * @param telling whether any human participant will do
 * @param words indices of all words that belong to the telling and tell nothing by themselves
 */
record Telling(
    Token word,
    String code,
    @Nullable String mode,
    List<Token> actors,
    List<Token> recipients,
    boolean telling,
    BitSet words) {
  Telling {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    words = (BitSet) words.clone();
  }

  Telling withCode(String other) {
    return new Telling(word, other, null, actors, recipients, telling, words);
  }

  Telling withActors(List<Token> other) {
    return new Telling(word, code, mode, other, recipients, telling, words);
  }

  Telling withRecipients(List<Token> other) {
    return new Telling(word, code, mode, actors, other, telling, words);
  }

  /** Verbal and material cooperation: CAMEO 03 to 08 and PLOVER's resignation. */
  boolean isCooperation() {
    return code.charAt(0) == '0' && !code.startsWith("09") || code.equals("resign");
  }

  /** Protest, force, sanctions: CAMEO 14 to 20 and what PLOVER adds to them. */
  boolean isMaterialConflict() {
    return Cameo.STANDARD.code(code).type().quad() == hearsay.model.Quad.MATERIAL_CONFLICT;
  }
}
