package hearsay.evaluation;

import hearsay.evaluation.MucCorpus.Incident;
import hearsay.evaluation.MucMatch.Slot;
import hearsay.evaluation.MucTemplate.Count;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scores templates against the key. Filled document by document, then read. */
final class MucScorer {
  private static final Incident NO_INCIDENT =
      new Incident(
          false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null,
          Map.of());

  private final Map<Slot, Ratio> slots = new EnumMap<>(Slot.class);
  private Ratio incidents = Ratio.NONE;
  private Ratio exactNumbers = Ratio.NONE;
  private Ratio status = Ratio.NONE;

  /** Adds a document; returns for each incident of the key the template aligned with it, or -1. */
  int[] add(List<Incident> gold, List<MucTemplate> found) {
    MucMatch[][] matches = new MucMatch[gold.size()][found.size()];
    double[][] weights = new double[gold.size()][found.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        matches[i][j] = new MucMatch(gold.get(i), found.get(j));
        weights[i][j] = matches[i][j].weight();
      }
    }
    int[] alignment = Assignment.best(weights);
    boolean[] used = new boolean[found.size()];
    for (int i = 0; i < gold.size(); i++) {
      Incident incident = gold.get(i);
      int j = alignment[i];
      if (j >= 0) {
        used[j] = true;
        addPair(incident, found.get(j), matches[i][j]);
      } else if (!incident.optional()) {
        addMissed(incident);
      }
    }
    for (int j = 0; j < found.size(); j++) {
      incidents = incidents.plus(Ratio.of(0, 1, 0));
      if (!used[j]) {
        addSpurious(found.get(j));
      }
    }
    return alignment;
  }

  private void addPair(Incident gold, MucTemplate found, MucMatch match) {
    incidents = incidents.plus(Ratio.of(1, 0, 1));
    match.slots.forEach(this::count);
    countNumber(gold.killed(), match.credit(Slot.KILLED));
    countNumber(gold.injured(), match.credit(Slot.INJURED));
    for (MucMatch.Answered actor : match.actors) {
      for (String wording : actor.gold().wordings()) {
        List<String> accepted = gold.status().get(wording);
        if (accepted != null) {
          boolean right = accepted.contains(found.status().getOrDefault(actor.predicted(), ""));
          status = status.plus(Ratio.of(right ? 1 : 0, 1, 1));
          break;
        }
      }
    }
  }

  private void addMissed(Incident gold) {
    incidents = incidents.plus(Ratio.of(0, 0, 1));
    new MucMatch(gold, MucTemplate.NONE).slots.forEach(this::count);
    countNumber(gold.killed(), 0);
    countNumber(gold.injured(), 0);
  }

  private void addSpurious(MucTemplate found) {
    new MucMatch(NO_INCIDENT, found)
        .slots.forEach((slot, ratio) -> count(slot, Ratio.of(0, ratio.predicted(), 0)));
  }

  private void count(Slot slot, Ratio ratio) {
    slots.merge(slot, ratio, Ratio::plus);
  }

  private void countNumber(@Nullable Count gold, double credit) {
    if (gold != null && !gold.vague()) {
      exactNumbers = exactNumbers.plus(Ratio.of(credit == 1 ? 1 : 0, 1, 1));
    }
  }

  /** The figures of documents in mixed case, beside those of all. */
  void reportMixed(Scores scores) {
    scores.ratio("mixed.overall", overall());
    scores.ratio("mixed.events", incidents);
    scores.percent("mixed.exactNumber", 100 * exactNumbers.recall());
  }

  private Ratio overall() {
    return slots.values().stream().reduce(Ratio.NONE, Ratio::plus);
  }

  void report(Scores scores) {
    for (Slot slot : Slot.values()) {
      Ratio ratio = slots.getOrDefault(slot, Ratio.NONE);
      scores.ratio(slot.name().toLowerCase(Locale.ROOT), ratio);
    }
    scores.ratio("events", incidents);
    scores.ratio("overall", overall());
    scores.percent("exactNumber", 100 * exactNumbers.recall());
    scores.percent("actorStatus", 100 * status.recall());
    scores.note("%.0f exact numbers in the key", exactNumbers.gold());
    scores.note("%.0f matched organisations with a confidence", status.gold());
  }
}
