package hearsay.publish.table;

import hearsay.model.Actor;
import hearsay.model.Factuality.Polarity;
import hearsay.model.Factuality.Reality;
import hearsay.model.Quantity;
import hearsay.model.Quantity.Measure;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An event told as having happened, in which at least one person may have been killed.
 *
 * @param killed the figures of people killed, at least one
 */
record LethalEvent(EventRow row, List<Quantity> killed) {
  private static final String CIVILIANS = "CVL";

  static Optional<LethalEvent> of(EventRow row) {
    List<Quantity> killed =
        row.figures().stream().filter(figure -> figure.measure() == Measure.KILLED).toList();
    boolean happened =
        row.event().factuality().polarity() == Polarity.POSITIVE
            && row.event().factuality().reality() == Reality.ACTUAL;
    Long most = Toll.of(killed).high();
    return happened && !killed.isEmpty() && (most == null || most > 0)
        ? Optional.of(new LethalEvent(row, killed))
        : Optional.empty();
  }

  /** All who were killed. */
  Toll all() {
    return Toll.of(killed);
  }

  Toll ofActors() {
    return where(this::isOfActors);
  }

  /** Of the recipients, civilians left out. */
  Toll ofRecipients() {
    return where(figure -> isOfRecipients(figure) && !isOfCivilians(figure));
  }

  Toll ofCivilians() {
    return where(this::isOfCivilians);
  }

  /** Of whom the words do not say whose they are. */
  Toll ofUnknown() {
    return where(figure -> !isOfActors(figure) && !isOfRecipients(figure));
  }

  private Toll where(Predicate<Quantity> condition) {
    List<Quantity> some = killed.stream().filter(condition).toList();
    return some.isEmpty() ? Toll.UNKNOWN : Toll.of(some);
  }

  private boolean isOfActors(Quantity figure) {
    return !isOfRecipients(figure) && any(row.event().actors(), figure.span(), actor -> true);
  }

  private boolean isOfRecipients(Quantity figure) {
    return any(row.event().recipients(), figure.span(), actor -> true);
  }

  private boolean isOfCivilians(Quantity figure) {
    return any(
        row.event().recipients(),
        figure.span(),
        actor -> actor.sector() != null && actor.sector().contains(CIVILIANS));
  }

  /** Whether the figure stands in the words for one of them ("killed 40 soldiers"). */
  private static boolean any(List<Actor> actors, Span figure, Predicate<Actor> condition) {
    return actors.stream()
        .anyMatch(actor -> actor.span().overlaps(figure) && condition.test(actor));
  }
}
