package hearsay.event;

import hearsay.language.Mention;
import hearsay.model.EventType;
import hearsay.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as the text tells it, its actors not yet coded.
 *
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code, or null
 * @param goldstein Goldstein scale of {@code cameo}, or null
 * @param trigger the verb or noun that names it
 * @param actors who does it
 * @param recipients to whom it is done
 * @param clause the stretch of text that tells it; its time, place and figures are looked for here
 */
public record EventMention(
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    @Nullable String cameo,
    @Nullable Double goldstein,
    Mention trigger,
    List<Mention> actors,
    List<Mention> recipients,
    Span clause) {
  public EventMention {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
