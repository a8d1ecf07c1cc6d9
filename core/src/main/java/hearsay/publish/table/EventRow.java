package hearsay.publish.table;

import hearsay.model.Claim;
import hearsay.model.Event;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.Report;
import hearsay.model.SourceLink;
import hearsay.model.TimeExpression;
import hearsay.publish.wording.EventKey;
import hearsay.publish.wording.ReadingIndex;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An event with what its ids lead to and what its report is about. */
record EventRow(ReadingIndex index, Event event, Story story) {
  static Stream<EventRow> of(ReadingIndex index) {
    Story story = Story.of(index.reading());
    return index.reading().events().stream().map(event -> new EventRow(index, event, story));
  }

  EventKey key() {
    return EventKey.of(index.reading(), event);
  }

  Report report() {
    return index.reading().report();
  }

  /** A part of the event's place; null where it has none. */
  <T> @Nullable T place(Function<Place, @Nullable T> part) {
    Place place = index.place(event.place()).orElse(null);
    return place == null ? null : part.apply(place);
  }

  Optional<TimeExpression> time() {
    return index.time(event.time());
  }

  List<Quantity> figures() {
    return index.figures(event);
  }

  /**
   * The voices through which the event is told, the outlet first; empty if its claim is missing.
   */
  List<SourceLink> chain() {
    return index.claim(event.claim()).map(Claim::chain).orElse(List.of());
  }
}
