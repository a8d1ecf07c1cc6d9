package hearsay.reading;

import hearsay.model.Attitude;
import hearsay.model.ClaimSpans;
import hearsay.model.Quotation;
import hearsay.model.SourceLink;
import hearsay.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim on its way: placed in the text and in its chain, not yet judged or numbered.
 *
 * @param within the claim that this one stands inside of, or null
 * @param chain from the outlet to the last voice
 */
record Told(
    ClaimSpans spans,
    Quotation quotation,
    Attitude attitude,
    @Nullable Told within,
    List<SourceLink> chain) {

  /** The number of claims that this one stands inside of. */
  int depth() {
    return within == null ? 0 : 1 + within.depth();
  }

  /** Whether a stretch stands in the content. */
  boolean tells(Span span) {
    return spans.content().stream().anyMatch(piece -> piece.contains(span));
  }

  /** Code points of content. */
  int length() {
    return spans.content().stream().mapToInt(Span::length).sum();
  }

  /** Where its first word stands. */
  int begin() {
    int begin = Integer.MAX_VALUE;
    for (List<Span> role : List.of(spans.source(), spans.cue(), spans.content())) {
      for (Span span : role) {
        begin = Math.min(begin, span.begin());
      }
    }
    return begin;
  }

  /** Where the first word of the content stands; the end of all texts where there is none. */
  int contentBegin() {
    return spans.content().stream().mapToInt(Span::begin).min().orElse(Integer.MAX_VALUE);
  }
}
