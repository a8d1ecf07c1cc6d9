package hearsay.evaluation;

import hearsay.attribution.Attribution;
import hearsay.evaluation.PolNear.Document;
import hearsay.model.ClaimSpans;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether long quotations find their speakers. A passage ({@link QuotedPassages}) is covered where
 * all of its words, a tenth at most excepted (a speaker's label before them is no content), lie in
 * one claim's content, at any level of nesting. Of the covered passages that the gold attributes
 * (most of their words lie in a gold content), those have the right source for which a claim that
 * covers them shares a word of its source with the gold's, or names it in the same words elsewhere
 * in the text, or neither has any.
 */
final class QuotationScorer {
  /** What is wrong with a passage. */
  enum Cause {
    /** No claim holds any of it. */
    UNCLAIMED,
    /** Claims hold but part of it. */
    PARTLY,
    /** Its claim has no source, though the gold names one. */
    NO_SOURCE,
    /** Its claim has a source, another one than the gold or where the gold has none. */
    OTHER_SOURCE
  }

  private static final double WHOLE = 0.9;

  private final int most;
  private final Map<Cause, List<String>> examples = new EnumMap<>(Cause.class);
  private final Map<Cause, Integer> counts = new EnumMap<>(Cause.class);
  private int passages;
  private int covered;
  private int attributed;
  private int right;

  /**
   * @param most examples to keep of each cause
   */
  QuotationScorer(int most) {
    this.most = most;
  }

  /** Adds a document's passages. */
  void add(Document document, PolNearText text, List<Attribution> found) {
    List<ClaimSpans> claims = found.stream().map(Attribution::spans).toList();
    for (Span passage : QuotedPassages.of(document.text(), text)) {
      add(document, text, passage, claims);
    }
  }

  private void add(Document document, PolNearText text, Span passage, List<ClaimSpans> claims) {
    BitSet words = text.words(List.of(passage));
    List<ClaimSpans> around =
        claims.stream()
            .filter(claim -> holds(text, claim, words) >= WHOLE * words.cardinality())
            .toList();
    ClaimSpans gold = gold(document, text, words);
    passages++;
    if (around.isEmpty()) {
      List<ClaimSpans> parts =
          claims.stream().filter(claim -> holds(text, claim, words) > 0).toList();
      keep(parts.isEmpty() ? Cause.UNCLAIMED : Cause.PARTLY, document, passage, gold, parts);
      return;
    }
    covered++;
    if (gold == null) {
      return;
    }
    attributed++;
    if (around.stream().anyMatch(claim -> sameSource(document, text, gold, claim))) {
      right++;
    } else {
      boolean silent = around.stream().allMatch(claim -> claim.source().isEmpty());
      keep(silent ? Cause.NO_SOURCE : Cause.OTHER_SOURCE, document, passage, gold, around);
    }
  }

  private static int holds(PolNearText text, ClaimSpans claim, BitSet words) {
    BitSet shared = text.words(claim.content());
    shared.and(words);
    return shared.cardinality();
  }

  /** The gold attribution that tells most of a passage, at least half of it, or null. */
  private static @Nullable ClaimSpans gold(Document document, PolNearText text, BitSet words) {
    ClaimSpans best = null;
    int most = (words.cardinality() - 1) / 2;
    for (ClaimSpans gold : document.gold()) {
      int shared = holds(text, gold, words);
      if (shared > most) {
        most = shared;
        best = gold;
      }
    }
    return best;
  }

  private static boolean sameSource(
      Document document, PolNearText text, ClaimSpans gold, ClaimSpans claim) {
    if (PolNearScorer.same(text, gold.source(), claim.source())) {
      return true;
    }
    Set<String> named = new HashSet<>();
    gold.source().forEach(span -> named.add(document.text().at(span)));
    return claim.source().stream().anyMatch(span -> named.contains(document.text().at(span)));
  }

  private void keep(
      Cause cause,
      Document document,
      Span passage,
      @Nullable ClaimSpans gold,
      List<ClaimSpans> claims) {
    counts.merge(cause, 1, Integer::sum);
    List<String> kept = examples.computeIfAbsent(cause, c -> new ArrayList<>());
    if (kept.size() < most) {
      List<String> lines = new ArrayList<>();
      lines.add("quotation " + cause + "  " + document.name() + " " + passage.begin());
      lines.add("    passage " + PolNearErrors.words(document.text(), List.of(passage)));
      if (gold != null) {
        lines.add("    gold    " + PolNearErrors.show(document.text(), gold));
      }
      claims.forEach(
          claim -> lines.add("    found   " + PolNearErrors.show(document.text(), claim)));
      kept.add(lines.stream().collect(Collectors.joining(System.lineSeparator())));
    }
  }

  /** Keeps the figures (percent), what they count, and the examples. */
  void tell(Scores scores) {
    scores.percent("quotations.covered", share(covered, passages));
    scores.percent("quotations.source", share(right, attributed));
    scores.note(
        "%d quoted passages of %d words or more, %d covered; of those %d attributed in the gold,"
            + " %d to the right source",
        passages, QuotedPassages.SHORTEST, covered, attributed, right);
    if (most > 0) {
      scores.error("passages: " + counts);
      examples.values().forEach(list -> list.forEach(scores::error));
    }
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
