package hearsay.attribution;

import hearsay.model.ClaimSpans;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts attributions in order and finds which stand inside another's content. */
final class Nesting {
  private Nesting() {}

  /** By first word; what encloses comes before what it holds. */
  static List<Attribution> order(List<Attribution> found) {
    List<Attribution> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparing((Attribution a) -> whole(a.spans()))
            .thenComparing(a -> -contentLength(a))
            .thenComparing(a -> anchor(a)));
    List<Attribution> nested = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (Attribution attribution : sorted) {
      open.removeIf(i -> whole(nested.get(i).spans()).end() <= whole(attribution.spans()).begin());
      Integer within = innermost(nested, open, attribution);
      open.add(nested.size());
      nested.add(
          new Attribution(
              attribution.spans(),
              attribution.quotation(),
              attribution.attitude(),
              within,
              attribution.chain()));
    }
    return nested;
  }

  private static @Nullable Integer innermost(
      List<Attribution> nested, List<Integer> open, Attribution attribution) {
    Integer best = null;
    for (int i : open) {
      boolean holds =
          nested.get(i).spans().content().stream().anyMatch(c -> c.contains(anchor(attribution)));
      if (holds
          && !contains(attribution, anchor(nested.get(i)))
          && (best == null || contentLength(nested.get(i)) <= contentLength(nested.get(best)))) {
        best = i;
      }
    }
    return best;
  }

  private static boolean contains(Attribution attribution, Span cue) {
    return attribution.spans().content().stream().anyMatch(c -> c.contains(cue));
  }

  private static int contentLength(Attribution attribution) {
    return attribution.spans().content().stream().mapToInt(Span::length).sum();
  }

  /** The cue, by which an attribution has its place. */
  private static Span anchor(Attribution attribution) {
    return attribution.spans().cue().get(0);
  }

  private static Span whole(ClaimSpans spans) {
    Span whole = spans.cue().get(0);
    for (Span span : spans.source()) {
      whole = whole.union(span);
    }
    for (Span span : spans.content()) {
      whole = whole.union(span);
    }
    return whole;
  }
}
