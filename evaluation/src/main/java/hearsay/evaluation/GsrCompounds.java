package hearsay.evaluation;

import hearsay.evaluation.GsrEvent.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes PLOVER's compound events of one-event-per-pair output: same type and source become one
 * event with all targets, then same type and target one with all sources, then A to B and B to A
 * one reciprocal event.
 */
final class GsrCompounds {
  private GsrCompounds() {}

  static List<GsrEvent> of(List<GsrEvent> events) {
    return mirrored(merged(merged(events, GsrEvent::source), GsrEvent::target));
  }

  private static List<GsrEvent> merged(List<GsrEvent> events, Function<GsrEvent, Side> key) {
    List<GsrEvent> kept = new ArrayList<>();
    for (GsrEvent event : events) {
      int same = sameKey(kept, event, key);
      if (same < 0) {
        kept.add(event);
      } else {
        GsrEvent other = kept.get(same);
        kept.set(
            same,
            new GsrEvent(
                other.type(),
                other.source().and(event.source()),
                other.target().and(event.target()),
                other.reciprocal()));
      }
    }
    return kept;
  }

  private static int sameKey(List<GsrEvent> kept, GsrEvent event, Function<GsrEvent, Side> key) {
    for (int i = 0; i < kept.size(); i++) {
      GsrEvent other = kept.get(i);
      Set<String> codes = key.apply(event).codes();
      boolean equal = other.type().equals(event.type()) && key.apply(other).codes().equals(codes);
      boolean twice =
          other.source().equals(event.source()) && other.target().equals(event.target());
      if (equal && (!codes.isEmpty() || twice)) {
        return i;
      }
    }
    return -1;
  }

  private static List<GsrEvent> mirrored(List<GsrEvent> events) {
    List<GsrEvent> kept = new ArrayList<>();
    for (GsrEvent event : events) {
      int mirror = mirror(kept, event);
      if (mirror < 0) {
        kept.add(event);
      } else {
        GsrEvent other = kept.get(mirror);
        Side both = other.source().and(other.target()).and(event.source().and(event.target()));
        kept.set(mirror, new GsrEvent(other.type(), both, both, true));
      }
    }
    return kept;
  }

  private static int mirror(List<GsrEvent> kept, GsrEvent event) {
    for (int i = 0; i < kept.size(); i++) {
      GsrEvent other = kept.get(i);
      if (other.type().equals(event.type())
          && !event.source().codes().isEmpty()
          && !event.target().codes().isEmpty()
          && other.source().codes().equals(event.target().codes())
          && other.target().codes().equals(event.source().codes())) {
        return i;
      }
    }
    return -1;
  }
}
