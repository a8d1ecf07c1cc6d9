package hearsay.publish.page;

import hearsay.model.Claim;
import hearsay.model.Hedge;
import hearsay.model.Span;
import hearsay.publish.wording.ReadingIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A text cut wherever a claim's source, cue or content, a hedge or a paragraph begins or ends, so
 * that marks which nest or overlap become a flat row of pieces, each wholly inside or outside of
 * every mark.
 */
final class Segments {
  /** What a piece is to a claim. */
  enum Role {
    CONTENT,
    SOURCE,
    CUE,
    HEDGE
  }

  /**
   * A mark on the text.
   *
   * @param depth how deeply its claim is nested
   * @param order of its claim among the claims
   */
  record Mark(Span span, Role role, Claim claim, int depth, int order) {}

  /**
   * A piece of the text.
   *
   * @param marks that hold it, innermost claim first
   * @param begins claims of which the first piece of content this is, outermost first
   */
  record Segment(Span span, List<Mark> marks, List<Claim> begins) {}

  private static final Comparator<Mark> INNERMOST_FIRST =
      Comparator.comparingInt(Mark::depth)
          .thenComparingInt(Mark::order)
          .reversed()
          .thenComparing(Mark::role)
          .thenComparing(Mark::span);

  private final NavigableMap<Integer, List<Mark>> opening = new TreeMap<>();
  private final Map<Integer, List<Claim>> begins = new TreeMap<>();
  private final NavigableSet<Integer> cuts = new TreeSet<>();

  Segments(ReadingIndex index) {
    int length = index.text().length();
    int order = 0;
    for (Claim claim : index.reading().claims()) {
      int depth = index.depth(claim);
      for (Span span : claim.spans().content()) {
        mark(new Mark(span, Role.CONTENT, claim, depth, order), length);
      }
      for (Span span : claim.spans().source()) {
        mark(new Mark(span, Role.SOURCE, claim, depth, order), length);
      }
      for (Span span : claim.spans().cue()) {
        mark(new Mark(span, Role.CUE, claim, depth, order), length);
      }
      for (Hedge hedge : claim.hedges()) {
        mark(new Mark(hedge.span(), Role.HEDGE, claim, depth, order), length);
      }
      if (!claim.spans().content().isEmpty()) {
        int begin = Collections.min(claim.spans().content()).begin();
        begins.computeIfAbsent(begin, at -> new ArrayList<>()).add(claim);
      }
      order++;
    }
  }

  private void mark(Mark mark, int length) {
    if (mark.span().length() > 0 && mark.span().end() <= length) {
      opening.computeIfAbsent(mark.span().begin(), at -> new ArrayList<>()).add(mark);
      cuts.add(mark.span().begin());
      cuts.add(mark.span().end());
    }
  }

  /** The pieces of each paragraph; the paragraphs are in text order and do not overlap. */
  List<List<Segment>> of(List<Span> paragraphs) {
    paragraphs.forEach(paragraph -> Collections.addAll(cuts, paragraph.begin(), paragraph.end()));
    List<List<Segment>> pieces = new ArrayList<>();
    NavigableSet<Mark> open = new TreeSet<>(INNERMOST_FIRST);
    int opened = 0;
    for (Span paragraph : paragraphs) {
      List<Segment> segments = new ArrayList<>();
      int begin = paragraph.begin();
      for (int end : cuts.subSet(begin, false, paragraph.end(), true)) {
        open(open, opened, begin);
        opened = begin + 1;
        int at = begin;
        open.removeIf(mark -> mark.span().end() <= at);
        segments.add(
            new Segment(
                new Span(begin, end), List.copyOf(open), begins.getOrDefault(begin, List.of())));
        begin = end;
      }
      pieces.add(segments);
    }
    return pieces;
  }

  /** Takes in the marks that begin from {@code from} to {@code to}, both included. */
  private void open(NavigableSet<Mark> open, int from, int to) {
    opening.subMap(from, true, to, true).values().forEach(open::addAll);
  }
}
