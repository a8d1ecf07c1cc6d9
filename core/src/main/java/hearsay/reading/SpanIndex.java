package hearsay.reading;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Answers whether a stretch of text lies under any of many spans, in logarithmic time. */
final class SpanIndex {
  /** Disjoint, in order: spans that touch or overlap are joined. */
  private final List<Span> joined = new ArrayList<>();

  SpanIndex(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    Collections.sort(sorted);
    for (Span span : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && span.begin() <= joined.get(last).end()) {
        joined.set(last, joined.get(last).union(span));
      } else {
        joined.add(span);
      }
    }
  }

  boolean covers(Span span) {
    int at = lastBeginningAtOrBefore(span.begin());
    return at >= 0 && joined.get(at).contains(span);
  }

  boolean touches(Span span) {
    int at = lastBeginningAtOrBefore(span.end() - 1);
    return at >= 0 && joined.get(at).overlaps(span);
  }

  private int lastBeginningAtOrBefore(int offset) {
    int low = 0;
    int high = joined.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (joined.get(middle).begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
