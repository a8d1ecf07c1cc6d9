package hearsay.evaluation;

import hearsay.evaluation.PolNear.Role;
import hearsay.model.ClaimSpans;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Counts hits on PolNeAR by two protocols. Document protocol: each contiguous piece of each role is
 * one item. Sentence-wise protocol (the cut that sequence labellers such as CofeNet are scored on):
 * pieces are cut at sentence ends first. Spans given to it must be {@linkplain PolNear#clean
 * clean}.
 */
final class PolNearScorer {
  /** A gold and a predicted attribution that tell the same content; indices in their lists. */
  record Match(int gold, int predicted) {}

  private record Candidate(int shared, Match match) {}

  private final Map<String, Ratio> counts = new HashMap<>();

  /** Adds a document's counts. */
  void add(PolNearText text, List<ClaimSpans> gold, List<ClaimSpans> predicted) {
    for (Role role : Role.values()) {
      Set<Span> g = spans(gold, role);
      Set<Span> p = spans(predicted, role);
      String name = role.lower();
      spanCounts("document.", name, text, g, p);
      Set<Span> laxGold = map(g, span -> List.of(text.lax(span)));
      count("document.exactLax." + name, laxGold, map(p, span -> List.of(text.lax(span))));
      count("document.token." + name, text.tokens(g), text.tokens(p));
      spanCounts("", name, text, map(g, text::pieces), map(p, text::pieces));
    }
    addRelations(text, withContent(gold), withContent(predicted));
  }

  private void spanCounts(
      String prefix, String role, PolNearText text, Set<Span> gold, Set<Span> predicted) {
    count(prefix + "exact." + role, gold, predicted);
    BitSet goldWords = text.words(gold);
    BitSet predictedWords = text.words(predicted);
    double right =
        predicted.stream().filter(s -> text.words(List.of(s)).intersects(goldWords)).count();
    double found =
        gold.stream().filter(s -> text.words(List.of(s)).intersects(predictedWords)).count();
    count(prefix + "overlap." + role, new Ratio(right, predicted.size(), found, gold.size()));
  }

  private void addRelations(PolNearText text, List<ClaimSpans> gold, List<ClaimSpans> predicted) {
    List<Match> matches = matches(text, gold, predicted);
    int sources = 0;
    int cues = 0;
    int exact = 0;
    for (Match match : matches) {
      ClaimSpans g = gold.get(match.gold());
      ClaimSpans p = predicted.get(match.predicted());
      boolean source = same(text, g.source(), p.source());
      sources += source ? 1 : 0;
      cues += source && same(text, g.cue(), p.cue()) ? 1 : 0;
      exact += g.equals(p) ? 1 : 0;
    }
    count("relation.content", Ratio.of(matches.size(), predicted.size(), gold.size()));
    count("relation", Ratio.of(sources, predicted.size(), gold.size()));
    count("relation.cue", Ratio.of(cues, predicted.size(), gold.size()));
    count("relation.exact", Ratio.of(exact, predicted.size(), gold.size()));
  }

  /** Whether the sources (or cues) share a word, or neither is given. */
  static boolean same(PolNearText text, List<Span> gold, List<Span> predicted) {
    BitSet g = text.words(gold);
    BitSet p = text.words(predicted);
    return g.intersects(p) || (g.isEmpty() && p.isEmpty());
  }

  /**
   * Pairs gold and predicted attributions one to one, most shared content tokens first; a pair must
   * share at least half of either content.
   */
  static List<Match> matches(PolNearText text, List<ClaimSpans> gold, List<ClaimSpans> predicted) {
    List<BitSet> g = gold.stream().map(a -> text.tokens(a.content())).toList();
    List<BitSet> p = predicted.stream().map(a -> text.tokens(a.content())).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < g.size(); i++) {
      for (int j = 0; j < p.size(); j++) {
        BitSet shared = (BitSet) g.get(i).clone();
        shared.and(p.get(j));
        int n = shared.cardinality();
        if (n > 0 && 2 * n >= g.get(i).cardinality() && 2 * n >= p.get(j).cardinality()) {
          candidates.add(new Candidate(n, new Match(i, j)));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt((Candidate c) -> -c.shared())
            .thenComparingInt(c -> c.match().gold())
            .thenComparingInt(c -> c.match().predicted()));
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedPredicted = new HashSet<>();
    List<Match> matches = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Match match = candidate.match();
      if (!usedGold.contains(match.gold()) && !usedPredicted.contains(match.predicted())) {
        usedGold.add(match.gold());
        usedPredicted.add(match.predicted());
        matches.add(match);
      }
    }
    return matches;
  }

  static List<ClaimSpans> withContent(List<ClaimSpans> attributions) {
    return attributions.stream().filter(a -> !a.content().isEmpty()).toList();
  }

  private static Set<Span> spans(List<ClaimSpans> attributions, Role role) {
    Set<Span> spans = new LinkedHashSet<>();
    attributions.forEach(attribution -> spans.addAll(role.of(attribution)));
    return spans;
  }

  private static Set<Span> map(Set<Span> spans, Function<Span, Collection<Span>> work) {
    Set<Span> mapped = new LinkedHashSet<>();
    spans.forEach(span -> mapped.addAll(work.apply(span)));
    return mapped;
  }

  private void count(String key, Set<Span> gold, Set<Span> predicted) {
    long hits = predicted.stream().filter(gold::contains).count();
    count(key, Ratio.of(hits, predicted.size(), gold.size()));
  }

  private void count(String key, BitSet gold, BitSet predicted) {
    BitSet hits = (BitSet) gold.clone();
    hits.and(predicted);
    count(key, Ratio.of(hits.cardinality(), predicted.cardinality(), gold.cardinality()));
  }

  private void count(String key, Ratio ratio) {
    counts.merge(key, ratio, Ratio::plus);
  }

  /** The counts under a key; see {@link AttributionTask} for the keys. */
  Ratio ratio(String key) {
    return counts.getOrDefault(key, Ratio.NONE);
  }
}
