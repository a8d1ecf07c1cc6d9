package hearsay.reading;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the claim that a stretch of text is told in, without looking at all claims. */
final class Tellings {
  private record Piece(Span span, Told told) {}

  /** Pieces of content by where they begin. */
  private final List<Piece> pieces = new ArrayList<>();

  /** For each piece the furthest end of it and all before it. */
  private final int[] reach;

  Tellings(List<Told> told) {
    for (Told one : told) {
      one.spans().content().forEach(span -> pieces.add(new Piece(span, one)));
    }
    pieces.sort(Comparator.comparing(Piece::span));
    reach = new int[pieces.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, pieces.get(i).span().end());
      reach[i] = furthest;
    }
  }

  /**
   * The innermost claim in whose content the stretch stands; of two equally deep, the one that says
   * less. A stretch that stands in no content whole belongs to the one where its first word stands.
   */
  @Nullable Told telling(Span span) {
    Told whole = innermost(span);
    return whole != null ? whole : innermost(new Span(span.begin(), span.begin() + 1));
  }

  private @Nullable Told innermost(Span span) {
    Told best = null;
    for (int i = lastBeginningAtOrBefore(span.begin()); i >= 0 && reach[i] > span.begin(); i--) {
      Piece piece = pieces.get(i);
      if (piece.span().contains(span) && (best == null || isInner(piece.told(), best))) {
        best = piece.told();
      }
    }
    return best;
  }

  private static boolean isInner(Told one, Told other) {
    return one.depth() != other.depth()
        ? one.depth() > other.depth()
        : one.length() < other.length();
  }

  private int lastBeginningAtOrBefore(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
