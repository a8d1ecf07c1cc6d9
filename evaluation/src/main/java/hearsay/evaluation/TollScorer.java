package hearsay.evaluation;

import hearsay.corroboration.dispute.Casualties;
import hearsay.evaluation.GvaCorpus.GvaReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scores the dead and hurt of incidents that several reports tell, as part C of {@code
 * score_gva.py} does: an incident's figures are those of the cluster that holds most of its
 * reports.
 */
final class TollScorer {
  private final List<GvaReport> reports;

  TollScorer(List<GvaReport> reports) {
    this.reports = reports;
  }

  /**
   * @param clusters each report's cluster, by the report's id
   * @param tolls what each cluster comes to
   */
  void report(
      Scores scores, String key, Map<String, String> clusters, Map<String, Casualties> tolls) {
    int incidents = 0;
    int killed = 0;
    int injured = 0;
    for (List<GvaReport> incident : byIncident().values()) {
      if (incident.size() < 2) {
        continue;
      }
      incidents++;
      GvaReport gold = incident.get(0);
      Casualties found = tolls.get(main(incident, clusters));
      if (found != null) {
        killed += found.killed() == gold.killed() ? 1 : 0;
        injured += found.wounded() == gold.injured() ? 1 : 0;
      }
    }
    scores
        .figure(key + ".incidents", incidents)
        .percent(key + ".killed", percent(killed, incidents))
        .percent(key + ".injured", percent(injured, incidents));
  }

  /**
   * Each report by itself.
   *
   * @param tolls by the report's id
   */
  void single(Scores scores, String key, Map<String, Casualties> tolls) {
    int killed = 0;
    int injured = 0;
    for (GvaReport report : reports) {
      Casualties found = tolls.get(report.id());
      if (found != null) {
        killed += found.killed() == report.killed() ? 1 : 0;
        injured += found.wounded() == report.injured() ? 1 : 0;
      }
    }
    scores
        .percent(key + ".killed", percent(killed, reports.size()))
        .percent(key + ".injured", percent(injured, reports.size()));
  }

  private static double percent(int right, int all) {
    return all == 0 ? 0 : 100.0 * right / all;
  }

  private Map<String, List<GvaReport>> byIncident() {
    Map<String, List<GvaReport>> by = new LinkedHashMap<>();
    reports.forEach(
        report -> by.computeIfAbsent(report.incident(), any -> new ArrayList<>()).add(report));
    return by;
  }

  /** The cluster of most of an incident's reports, of equals the first. */
  private static @Nullable String main(List<GvaReport> incident, Map<String, String> clusters) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    String main = null;
    int most = 0;
    for (GvaReport report : incident) {
      String cluster = clusters.get(report.id());
      if (cluster != null) {
        counts.merge(cluster, 1, Integer::sum);
      }
    }
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        main = entry.getKey();
        most = entry.getValue();
      }
    }
    return main;
  }
}
