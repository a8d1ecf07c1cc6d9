package hearsay.evaluation;

import hearsay.evaluation.CofeNetAlignment.Aligned;
import hearsay.evaluation.PolNear.Role;
import hearsay.model.ClaimSpans;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sentence-wise protocol that published figures on PolNeAR follow (Wang et al. 2022, "CofeNet:
 * Context and Former-Label Enhanced Net for Complicated Quotation Extraction"): on CofeNet's own
 * units and tokens, what was found is put on the tokens as flat BIO labels; a source, cue or
 * content counts as found where its first and last token in the unit are right. Every annotator's
 * copy of a document counts; units are cut at {@value #LONGEST} tokens, as CofeNet's reader cuts
 * them.
 */
final class CofeNetScorer {
  static final int LONGEST = 300;

  private static final String OUTSIDE = "O";

  private final Map<String, List<CofeNetUnit>> units = new HashMap<>();
  private final Map<Role, Ratio> counts = new EnumMap<>(Role.class);
  private int scored;
  private long tokens;
  private long lost;

  CofeNetScorer(List<CofeNetUnit> units) {
    for (CofeNetUnit unit : units) {
      this.units.computeIfAbsent(unit.document(), name -> new ArrayList<>()).add(unit);
    }
  }

  /** Adds a document's units; what was found must be {@linkplain PolNear#clean clean}. */
  void add(String document, CodePointText text, List<ClaimSpans> predicted) {
    CofeNetAlignment alignment = new CofeNetAlignment(text);
    Map<String, Integer> reached = new HashMap<>();
    for (CofeNetUnit unit : units.getOrDefault(document, List.of())) {
      Aligned aligned = alignment.align(unit.tokens(), reached.getOrDefault(unit.copy(), 0));
      reached.put(unit.copy(), aligned.end());
      scored++;
      tokens += unit.tokens().size();
      lost += aligned.lost();
      if (aligned.lost() < unit.tokens().size()) {
        count(unit.labels(), labels(aligned.tokens(), predicted));
      }
    }
  }

  private void count(List<String> gold, List<String> found) {
    for (Role role : Role.values()) {
      Set<Span> g = elements(cut(gold), role);
      Set<Span> p = elements(cut(found), role);
      long hits = p.stream().filter(g::contains).count();
      counts.merge(role, Ratio.of(hits, p.size(), g.size()), Ratio::plus);
    }
  }

  private static List<String> cut(List<String> labels) {
    return labels.subList(0, Math.min(LONGEST, labels.size()));
  }

  /** Flat labels: a token that two spans claim goes to the first, sources before all else. */
  static List<String> labels(List<@Nullable Span> places, List<ClaimSpans> predicted) {
    List<@Nullable Span> tokens = withNeighbours(places);
    Span whole = whole(places);
    List<String> labels = new ArrayList<>(Collections.nCopies(tokens.size(), OUTSIDE));
    for (Role role : Role.values()) {
      TreeSet<Span> spans =
          new TreeSet<>(Comparator.comparingInt(Span::begin).thenComparingInt(Span::end));
      for (ClaimSpans attribution : predicted) {
        role.of(attribution).stream().filter(whole::overlaps).forEach(spans::add);
      }
      spans.forEach(span -> label(labels, tokens, span, role.lower()));
    }
    return labels;
  }

  /** A token that was not found stands where the one before it does. */
  private static List<@Nullable Span> withNeighbours(List<@Nullable Span> places) {
    List<@Nullable Span> tokens = new ArrayList<>(places);
    for (int i = 1; i < tokens.size(); i++) {
      if (places.get(i) == null) {
        tokens.set(i, places.get(i - 1));
      }
    }
    return tokens;
  }

  private static Span whole(List<@Nullable Span> places) {
    Span whole = new Span(0, 0);
    boolean any = false;
    for (Span place : places) {
      if (place != null) {
        whole = any ? new Span(whole.begin(), place.end()) : place;
        any = true;
      }
    }
    return whole;
  }

  private static void label(
      List<String> labels, List<@Nullable Span> tokens, Span span, String name) {
    boolean first = true;
    for (int i = 0; i < tokens.size(); i++) {
      Span token = tokens.get(i);
      if (token != null && isUnder(token, span) && labels.get(i).equals(OUTSIDE)) {
        labels.set(i, (first ? "B-" : "I-") + name);
        first = false;
      }
    }
  }

  /** Whether at least half of a token stands in a span. */
  private static boolean isUnder(Span token, Span span) {
    return token.overlaps(span)
        && 2 * (Math.min(token.end(), span.end()) - Math.max(token.begin(), span.begin()))
            >= token.length();
  }

  /** Token ranges of a role: from a B- over the I- of its role; an I- without a B- is dropped. */
  static Set<Span> elements(List<String> labels, Role role) {
    String begins = "B-" + role.lower();
    String goesOn = "I-" + role.lower();
    Set<Span> elements = new HashSet<>();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).equals(begins)) {
        int end = i + 1;
        while (end < labels.size() && labels.get(end).equals(goesOn)) {
          end++;
        }
        elements.add(new Span(i, end));
      }
    }
    return elements;
  }

  boolean isEmpty() {
    return scored == 0;
  }

  /** The counts of a role. */
  Ratio ratio(Role role) {
    return counts.getOrDefault(role, Ratio.NONE);
  }

  /** What was scored, in words. */
  String account() {
    if (isEmpty()) {
      return "no CofeNet units beside the split: sentence-wise figures by sentences of our own";
    }
    return String.format(
        Locale.ROOT,
        "sentence-wise figures on %d CofeNet units, %d tokens, %d of them not found in the text",
        scored,
        tokens,
        lost);
  }
}
