package hearsay.quantity;

import hearsay.language.Mention;
import hearsay.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as this room sees it.
 *
 * @param quantity with neither claim nor side yet
 * @param counted what it counts or measures ("Ukrainian troops"; of a share or sum, what that is a
 *     share or sum of), the words of {@link Quantity#of()}, or null
 * @param holder the phrase that says whose people, losses or things they are ("Ukrainian" in "more
 *     than 400 Ukrainian troops"), or null
 * @param trend whether it is the amount of a rise or fall ("rose 3%")
 */
public record Figure(
    Quantity quantity, @Nullable Mention counted, @Nullable Mention holder, Trend trend) {
  /** The same figure of another measure. */
  Figure measuring(Quantity.Measure measure) {
    return with(quantity.id(), measure, quantity.partOf());
  }

  /**
   * The same figure under an id.
   *
   * @param partOf the id of the figure that it is a part of, or null
   */
  Figure numbered(String id, @Nullable String partOf) {
    return with(id, quantity.measure(), partOf);
  }

  private Figure with(String id, Quantity.Measure measure, @Nullable String partOf) {
    Quantity q = quantity;
    Quantity same =
        new Quantity(
            id,
            q.span(),
            q.text(),
            q.value(),
            q.min(),
            q.max(),
            q.minOpen(),
            q.maxOpen(),
            q.approximate(),
            q.unit(),
            q.of(),
            measure,
            q.side(),
            q.claim(),
            partOf);
    return new Figure(same, counted, holder, trend);
  }
}
