package hearsay.attribution;

import hearsay.language.pieces.SpanHeads;
import hearsay.language.pieces.SpanRole;
import hearsay.language.pieces.SpanScores;
import hearsay.model.ClaimSpans;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From scores to attributions: the best spans, each content with the cue that it fits best, each
 * cue with the source that it fits best, if any. A cue that nothing is attributed by is none. Safe
 * for use by many threads.
 */
final class SpanClaims {
  /** Farther apart, in the model's words, than what belongs together ever is. */
  private static final int FAR = 80;

  private final SpanHeads heads;
  private final SpanDecoder decoder;

  private final boolean linking;

  SpanClaims(SpanHeads heads) {
    this(heads, Set.of());
  }

  SpanClaims(SpanHeads heads, Set<Part> without) {
    this.heads = heads;
    this.decoder = new SpanDecoder(heads, !without.contains(Part.DECODING));
    this.linking = !without.contains(Part.LINKING);
  }

  /** In the order of their cues; cue and content are never empty. */
  List<ClaimSpans> of(SpanScores scores, SpanEdges edges) {
    List<RoleSpan> spans = decoder.spans(scores);
    SpanLinks links = new SpanLinks(scores, heads, linking);
    List<RoleSpan> cues = spans.stream().filter(span -> span.role() == SpanRole.CUE).toList();
    List<RoleSpan> sources = spans.stream().filter(span -> span.role() == SpanRole.SOURCE).toList();
    List<List<Span>> contents = new ArrayList<>();
    cues.forEach(cue -> contents.add(new ArrayList<>()));
    int near = 0;
    for (RoleSpan span : spans) {
      near = skip(cues, near, span);
      int cue = span.role() == SpanRole.CONTENT ? cue(cues, near, span, links) : -1;
      if (cue >= 0) {
        contents.get(cue).add(edges.of(span, scores));
      }
    }
    List<ClaimSpans> claims = new ArrayList<>();
    near = 0;
    for (int at = 0; at < cues.size(); at++) {
      near = skip(sources, near, cues.get(at));
      if (!contents.get(at).isEmpty()) {
        RoleSpan source = source(cues.get(at), sources, near, links);
        claims.add(
            new ClaimSpans(
                source == null ? List.of() : List.of(edges.of(source, scores)),
                List.of(edges.of(cues.get(at), scores)),
                contents.get(at)));
      }
    }
    return claims;
  }

  /** The first of the spans from {@code from} on that is not too far before another. */
  private static int skip(List<RoleSpan> spans, int from, RoleSpan other) {
    int at = from;
    while (at < spans.size() && other.first() - spans.get(at).last() - 1 > FAR) {
      at++;
    }
    return at;
  }

  /** The cue that a content fits best, of those from {@code from} on that are near; else -1. */
  private static int cue(List<RoleSpan> cues, int from, RoleSpan content, SpanLinks links) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int at = from; at < cues.size() && cues.get(at).gap(content) <= FAR; at++) {
      double score = links.score(cues.get(at), content);
      if (best < 0 || score > most) {
        best = at;
        most = score;
      }
    }
    return best;
  }

  private static @Nullable RoleSpan source(
      RoleSpan cue, List<RoleSpan> sources, int from, SpanLinks links) {
    RoleSpan best = null;
    double most = links.noSource(cue);
    for (int at = from; at < sources.size() && cue.gap(sources.get(at)) <= FAR; at++) {
      double score = links.score(cue, sources.get(at));
      if (score > most) {
        best = sources.get(at);
        most = score;
      }
    }
    return best;
  }
}
