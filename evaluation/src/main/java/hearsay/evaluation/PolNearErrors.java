package hearsay.evaluation;

import hearsay.model.ClaimSpans;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Examples of mistakes on PolNeAR, grouped by what went wrong. */
final class PolNearErrors {
  /** What went wrong with an attribution. */
  private enum Cause {
    MISSED,
    SPURIOUS,
    CONTENT_BOUNDARY,
    SOURCE,
    SOURCE_BOUNDARY,
    CUE_BOUNDARY
  }

  private final int most;
  private final Map<Cause, List<String>> examples = new EnumMap<>(Cause.class);
  private final Map<Cause, Integer> counts = new EnumMap<>(Cause.class);

  /**
   * @param most examples to keep of each cause
   */
  PolNearErrors(int most) {
    this.most = most;
  }

  void add(PolNear.Document document, PolNearText text, List<ClaimSpans> found) {
    List<ClaimSpans> gold = PolNearScorer.withContent(document.gold());
    List<ClaimSpans> predicted = PolNearScorer.withContent(found);
    BitSet missed = new BitSet();
    BitSet spurious = new BitSet();
    missed.set(0, gold.size());
    spurious.set(0, predicted.size());
    for (PolNearScorer.Match match : PolNearScorer.matches(text, gold, predicted)) {
      missed.clear(match.gold());
      spurious.clear(match.predicted());
      ClaimSpans g = gold.get(match.gold());
      ClaimSpans p = predicted.get(match.predicted());
      if (!g.content().equals(p.content())) {
        keep(Cause.CONTENT_BOUNDARY, document, g, p);
      }
      if (!PolNearScorer.same(text, g.source(), p.source())) {
        keep(Cause.SOURCE, document, g, p);
      } else if (!g.source().equals(p.source())) {
        keep(Cause.SOURCE_BOUNDARY, document, g, p);
      }
      if (!g.cue().equals(p.cue())) {
        keep(Cause.CUE_BOUNDARY, document, g, p);
      }
    }
    ClaimSpans nothing = new ClaimSpans(List.of(), List.of(), List.of());
    missed.stream().forEach(i -> keep(Cause.MISSED, document, gold.get(i), nothing));
    spurious.stream().forEach(i -> keep(Cause.SPURIOUS, document, nothing, predicted.get(i)));
  }

  private void keep(Cause cause, PolNear.Document document, ClaimSpans gold, ClaimSpans found) {
    counts.merge(cause, 1, Integer::sum);
    List<String> kept = examples.computeIfAbsent(cause, c -> new ArrayList<>());
    if (kept.size() < most) {
      kept.add(
          String.format(
              "%s  %s%n    gold  %s%n    found %s",
              cause, document.name(), show(document.text(), gold), show(document.text(), found)));
    }
  }

  static String show(CodePointText text, ClaimSpans spans) {
    return "["
        + words(text, spans.source())
        + "] <"
        + words(text, spans.cue())
        + "> {"
        + words(text, spans.content())
        + "}";
  }

  static String words(CodePointText text, List<Span> spans) {
    return spans.stream()
        .map(span -> text.at(span).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" | "));
  }

  /** A line of counts, then the examples kept, by cause. */
  List<String> list() {
    if (most == 0) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("mistakes: " + counts);
    examples.values().forEach(lines::addAll);
    return lines;
  }
}
