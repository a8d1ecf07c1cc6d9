package hearsay.attribution;

import hearsay.language.pieces.SpanHeads;
import hearsay.language.pieces.SpanRole;
import hearsay.language.pieces.SpanScores;
import java.util.HashMap;
import java.util.Map;

/**
 * How well the spans of one text fit together, by the model. Both spans of a pair are taken from
 * the window that holds both and keeps them farthest from its edges; where none holds both, each
 * from its own. For one thread.
 */
final class SpanLinks {
  private static final int WIDTH = SpanScores.WIDTH;

  private final SpanScores scores;
  private final SpanHeads heads;

  /** Whether the model judges, or mere nearness. */
  private final boolean learnt;

  private final Map<Key, double[]> vectors = new HashMap<>();
  private final Map<Wanted, double[]> wanted = new HashMap<>();

  private record Key(RoleSpan span, int window) {}

  private record Wanted(RoleSpan cue, int window, SpanRole role) {}

  SpanLinks(SpanScores scores, SpanHeads heads, boolean learnt) {
    this.scores = scores;
    this.learnt = learnt;
    this.heads = heads;
  }

  /** How well a source or content fits a cue; comparable with others of the same role. */
  double score(RoleSpan cue, RoleSpan span) {
    if (!learnt) {
      return -cue.gap(span);
    }
    int both =
        scores.window(Math.min(cue.first(), span.first()), Math.max(cue.last(), span.last()));
    int cueWindow = both < 0 ? own(cue) : both;
    int spanWindow = both < 0 ? own(span) : both;
    if (cueWindow < 0 || spanWindow < 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double score = heads.link(span.role()).distance(bucket(cue, span));
    double[] looked = wanted(cue, cueWindow, span.role());
    double[] vector = vector(span, spanWindow);
    for (int at = 0; at < WIDTH; at++) {
      score += looked[at] * vector[at];
    }
    return score;
  }

  /** How well "the text names no source" fits a cue; comparable with the scores of sources. */
  double noSource(RoleSpan cue) {
    if (!learnt) {
      return Double.NEGATIVE_INFINITY;
    }
    int window = own(cue);
    return window < 0 ? 0 : heads.noSource(vector(cue, window));
  }

  /** A content of many hundred words fits into no window and has -1. */
  private int own(RoleSpan span) {
    return scores.window(span.first(), span.last());
  }

  private double[] wanted(RoleSpan cue, int window, SpanRole role) {
    return wanted.computeIfAbsent(
        new Wanted(cue, window, role), key -> heads.link(role).wanted(vector(cue, window)));
  }

  private double[] vector(RoleSpan span, int window) {
    return vectors.computeIfAbsent(new Key(span, window), key -> read(span, window));
  }

  private double[] read(RoleSpan span, int window) {
    double[] vector = new double[WIDTH];
    for (int at = 0; at < WIDTH; at++) {
      vector[at] =
          Math.tanh(
              scores.first(window, span.role(), span.first(), at)
                  + scores.last(window, span.role(), span.last(), at));
    }
    return vector;
  }

  /** 0 to 7 for a span behind the cue, 8 to 15 for one before it; see the training recipe. */
  static int bucket(RoleSpan cue, RoleSpan span) {
    int gap = Math.max(0, cue.gap(span));
    if (span.first() > cue.first()) {
      return gap == 0 ? 0 : Math.min(7, 1 + log2(gap));
    }
    return 8 + Math.min(7, 1 + log2(gap + 1));
  }

  private static int log2(int n) {
    return 31 - Integer.numberOfLeadingZeros(n);
  }
}
