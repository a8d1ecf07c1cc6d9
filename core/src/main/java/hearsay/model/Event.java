package hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens between actors, coded after PLOVER (Halterman et al. 2021).
 *
 * @param id "e1", "e2" … in text order
 * @param claim id of the innermost claim that the event is told in
 * @param mode PLOVER mode of the type, or null
 * @param contexts PLOVER contexts
 * @param cameo a CAMEO code that the type and mode correspond to, or null
 * @param goldstein Goldstein scale of {@code cameo}, -10 to 10, or null
 * @param trigger the word or words that name it
 * @param place id of a literal {@link Place}, or null
 * @param time id of a {@link TimeExpression}, or null
 * @param quantities ids of {@link Quantity}
 * @param factuality of the event itself; may differ from its claim's
 */
public record Event(
    String id,
    String claim,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    @Nullable String cameo,
    Quad quad,
    @Nullable Double goldstein,
    Span trigger,
    List<Actor> actors,
    List<Actor> recipients,
    @Nullable String place,
    @Nullable String time,
    List<String> quantities,
    Factuality factuality) {
  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    quantities = List.copyOf(quantities);
  }
}
