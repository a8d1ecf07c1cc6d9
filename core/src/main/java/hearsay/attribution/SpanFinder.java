package hearsay.attribution;

import hearsay.language.pieces.SpanModel;
import hearsay.language.pieces.WordVectors;
import hearsay.model.ClaimSpans;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Attributions of a text by the span model alone. Safe for use by many threads. */
final class SpanFinder {
  private final SpanModel model;
  private final SpanClaims claims;

  SpanFinder(SpanModel model) {
    this(model, Set.of());
  }

  SpanFinder(SpanModel model, Set<Part> without) {
    this.model = model;
    this.claims = new SpanClaims(model.heads(), without);
  }

  /** In text order of their first words; cue and content are never empty. Deterministic. */
  List<ClaimSpans> find(CodePointText text) {
    return find(text, new WordVectors());
  }

  /** As {@link #find(CodePointText)}, and fills the vectors of the text's words. */
  List<ClaimSpans> find(CodePointText text, WordVectors vectors) {
    SpanEdges edges = new SpanEdges(text);
    return model
        .read(text.toString(), vectors)
        .flatMap(scores -> claims.of(scores, edges).stream())
        .sorted(Comparator.comparing(SpanFinder::start))
        .toList();
  }

  private static Span start(ClaimSpans claim) {
    return Stream.of(claim.source(), claim.cue(), claim.content())
        .flatMap(List::stream)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
