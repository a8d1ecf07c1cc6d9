package hearsay.evaluation;

import hearsay.evaluation.GsrEvent.Side;
import hearsay.model.EventType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores events sentence by sentence, as the reference scorer of the gold standard records does:
 * types as sets, actors of events that are aligned one to one by type and likeness of their codes.
 */
final class GsrScorer {
  private static final List<String> SLOTS =
      List.of("sourceCode", "sourceSector", "targetCode", "targetSector");

  private final Map<String, Ratio> byType = new TreeMap<>();
  private final Map<String, Ratio> slots = new LinkedHashMap<>();
  private final Set<String> goldTypes = new HashSet<>();
  private Ratio types = Ratio.NONE;
  private int units;
  private int gold;
  private int predicted;
  private int anyType;
  private int topType;
  private int sameQuad;
  private int full;
  private int fullWithSectors;

  /** One pair of a gold and a predicted event, by their places in their lists. */
  record Pair(int gold, int predicted, double likeness) {}

  /**
   * Adds a sentence.
   *
   * @param golds its gold events
   * @param events what was found, first the most important
   */
  void add(List<GsrEvent> golds, List<GsrEvent> events) {
    List<GsrEvent> wanted = GsrCompounds.of(golds);
    List<GsrEvent> found = GsrCompounds.of(events);
    units++;
    predicted += found.size();
    addTypes(types(wanted), types(found));
    golds.forEach(event -> goldTypes.add(event.type()));
    topType += !events.isEmpty() && types(wanted).contains(events.get(0).type()) ? 1 : 0;
    for (GsrEvent event : wanted) {
      gold++;
      anyType += types(found).contains(event.type()) ? 1 : 0;
      sameQuad += found.stream().anyMatch(other -> quad(other).equals(quad(event))) ? 1 : 0;
    }
    addSlots(wanted, found, align(wanted, found));
  }

  private static String quad(GsrEvent event) {
    return EventType.valueOf(event.type()).quad().name();
  }

  private static Set<String> types(Collection<GsrEvent> events) {
    Set<String> types = new HashSet<>();
    events.forEach(event -> types.add(event.type()));
    return types;
  }

  private void addTypes(Set<String> wanted, Set<String> found) {
    Set<String> all = new HashSet<>(wanted);
    all.addAll(found);
    for (String type : all) {
      boolean right = wanted.contains(type) && found.contains(type);
      Ratio one =
          Ratio.of(right ? 1 : 0, found.contains(type) ? 1 : 0, wanted.contains(type) ? 1 : 0);
      types = types.plus(one);
      byType.merge(type, one, Ratio::plus);
    }
  }

  /** One-to-one, greedily: 4 for the type, 2 each for how alike the source and target codes are. */
  static List<Pair> align(List<GsrEvent> wanted, List<GsrEvent> found) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double likeness = likeness(wanted.get(i), found.get(j));
        if (likeness > 0) {
          candidates.add(new Pair(i, j, likeness));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.likeness())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::predicted));
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (pairs.stream()
          .noneMatch(p -> p.gold() == pair.gold() || p.predicted() == pair.predicted())) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static double likeness(GsrEvent wanted, GsrEvent found) {
    return (wanted.type().equals(found.type()) ? 4 : 0)
        + 2 * jaccard(wanted.source().codes(), found.sourceFor(wanted).codes())
        + 2 * jaccard(wanted.target().codes(), found.targetFor(wanted).codes());
  }

  private static double jaccard(Set<String> one, Set<String> two) {
    double common = one.stream().filter(two::contains).count();
    double all = one.size() + two.size() - common;
    return all == 0 ? 0 : common / all;
  }

  private void addSlots(List<GsrEvent> wanted, List<GsrEvent> found, List<Pair> pairs) {
    Set<Integer> golds = new HashSet<>();
    Set<Integer> others = new HashSet<>();
    for (Pair pair : pairs) {
      golds.add(pair.gold());
      others.add(pair.predicted());
      GsrEvent event = wanted.get(pair.gold());
      GsrEvent prediction = found.get(pair.predicted());
      Side source = prediction.sourceFor(event);
      Side target = prediction.targetFor(event);
      addSlots("all", event, source, target);
      addSlots("best", event, source, target);
      if (event.type().equals(prediction.type())) {
        addSlots("typed", event, source, target);
        addFull(event, source, target);
      }
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!golds.contains(i)) {
        addSlots("all", wanted.get(i), Side.NOBODY, Side.NOBODY);
        addSlots("best", wanted.get(i), Side.NOBODY, Side.NOBODY);
      }
    }
    for (int j = 0; j < found.size(); j++) {
      if (!others.contains(j)) {
        add("all.sourceCode", Set.of(), found.get(j).source().codes());
        add("all.targetCode", Set.of(), found.get(j).target().codes());
      }
    }
  }

  private void addSlots(String protocol, GsrEvent event, Side source, Side target) {
    add(protocol + ".sourceCode", event.source().codes(), source.codes());
    if (!event.source().sectors().isEmpty()) {
      add(protocol + ".sourceSector", event.source().sectors(), source.sectors());
    }
    if (!event.reciprocal()) {
      add(protocol + ".targetCode", event.target().codes(), target.codes());
      if (!event.target().sectors().isEmpty()) {
        add(protocol + ".targetSector", event.target().sectors(), target.sectors());
      }
    }
  }

  private void add(String slot, Set<String> wanted, Set<String> found) {
    double hits = found.stream().filter(wanted::contains).count();
    slots.merge(slot, Ratio.of(hits, found.size(), wanted.size()), Ratio::plus);
  }

  private void addFull(GsrEvent event, Side source, Side target) {
    if (isFull(event, source, target)) {
      full++;
      boolean sectors =
          source.sectors().containsAll(event.source().sectors())
              && (event.reciprocal() || target.sectors().containsAll(event.target().sectors()));
      fullWithSectors += sectors ? 1 : 0;
    }
  }

  static boolean isFull(GsrEvent event, Side source, Side target) {
    return event.source().codes().equals(source.codes())
        && (event.reciprocal() || event.target().codes().equals(target.codes()));
  }

  /** All figures so far. */
  void report(Scores scores) {
    scores.ratio("type.micro", types).percent("type.macro.f1", macro());
    scores.percent("type.any", share(anyType, gold)).percent("type.top", share(topType, units));
    scores.percent("type.quad", share(sameQuad, gold));
    scores
        .percent("full", share(full, gold))
        .percent("fullWithSector", share(fullWithSectors, gold));
    for (String protocol : List.of("all", "best", "typed")) {
      for (String slot : SLOTS) {
        scores.ratio(
            "slots." + protocol + "." + slot,
            slots.getOrDefault(protocol + "." + slot, Ratio.NONE));
      }
    }
    byType.forEach((type, ratio) -> scores.ratio("perType." + type, ratio));
    scores.note("%d sentences, %d gold events, %d found", units, gold, predicted);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  /** Mean F1, in percent, over the types that the gold has. */
  private double macro() {
    return 100
        * goldTypes.stream()
            .mapToDouble(type -> byType.getOrDefault(type, Ratio.NONE).f1())
            .average()
            .orElse(0);
  }
}
