package hearsay.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.corroboration.dispute.Account;
import hearsay.corroboration.dispute.Casualties;
import hearsay.corroboration.dispute.Disputes;
import hearsay.corroboration.story.ReportProfile;
import hearsay.corroboration.story.Stories;
import hearsay.evaluation.GvaCorpus.GvaReport;
import hearsay.model.Article;
import hearsay.model.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The dead and hurt of incidents that several reports tell, against a registry ({@link GvaCorpus}):
 * with the registry's own grouping of the reports ("given") and with the stories that are found.
 */
final class TollsTask implements Task {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A headline is read by itself, under its report's id and this. */
  private static final String HEADLINE = "#title";

  @Override
  public String name() {
    return "tolls";
  }

  @Override
  public String summary() {
    return "killed and injured of each incident over all its reports (gva.dev.jsonl)";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    List<GvaReport> reports = GvaCorpus.read(data);
    List<Article> articles = new ArrayList<>(reports.stream().map(GvaReport::article).toList());
    reports.forEach(report -> addHeadline(report, articles));
    Map<String, Reading> readings = new HashMap<>();
    KeptReadings.of(articles, settings)
        .forEach(reading -> readings.put(reading.report().id(), reading));
    Map<String, Casualties> single = new LinkedHashMap<>();
    for (GvaReport report : reports) {
      Account account = account(report, readings);
      new Disputes(List.of(account)).casualties().forEach(toll -> single.put(report.id(), toll));
    }
    Map<String, String> given = new LinkedHashMap<>();
    reports.forEach(report -> given.put(report.id(), report.incident()));
    Map<String, String> found = stories(reports, readings);
    Map<String, Casualties> merged = merged(found, single);
    Scores scores = new Scores().figure("reports", reports.size());
    TollScorer scorer = new TollScorer(reports);
    scorer.single(scores, "report", single);
    scorer.report(scores, "given", given, merged(given, single));
    scorer.report(scores, "found", found, merged);
    if (settings.predictions() != null) {
      write(settings.predictions(), reports, found, merged);
    }
    errors(reports, merged(given, single), settings.errors()).forEach(scores::error);
    return scores;
  }

  private static void addHeadline(GvaReport report, List<Article> articles) {
    Article article = report.article();
    if (article.title() != null && !article.title().isBlank()) {
      articles.add(
          Article.of(article.id() + HEADLINE, article.title()).withPublished(article.published()));
    }
  }

  private static Account account(GvaReport report, Map<String, Reading> readings) {
    Reading reading = readings.get(report.id());
    if (reading == null) {
      throw new IllegalStateException("not read: " + report.id());
    }
    return Account.of(reading, readings.get(report.id() + HEADLINE));
  }

  private static Map<String, String> stories(
      List<GvaReport> reports, Map<String, Reading> readings) {
    Map<String, String> found = new LinkedHashMap<>();
    Stories.of(
            reports.stream()
                .map(report -> ReportProfile.of(account(report, readings).reading()))
                .toList())
        .forEach(story -> story.reports().forEach(report -> found.put(report, story.id())));
    return found;
  }

  /** What each cluster's reports come to together. */
  private static Map<String, Casualties> merged(
      Map<String, String> clusters, Map<String, Casualties> single) {
    Map<String, List<Casualties>> told = new LinkedHashMap<>();
    clusters.forEach(
        (report, cluster) -> {
          Casualties toll = single.get(report);
          if (toll != null) {
            told.computeIfAbsent(cluster, any -> new ArrayList<>()).add(toll);
          }
        });
    Map<String, Casualties> merged = new LinkedHashMap<>();
    told.forEach(
        (cluster, tolls) -> Casualties.best(tolls).ifPresent(best -> merged.put(cluster, best)));
    return merged;
  }

  private static List<String> errors(
      List<GvaReport> reports, Map<String, Casualties> tolls, int most) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (GvaReport report : reports) {
      Casualties found = tolls.get(report.incident());
      long killed = found == null ? -1 : found.killed();
      long injured = found == null ? -1 : found.wounded();
      if (killed != report.killed() || injured != report.injured()) {
        lines.putIfAbsent(
            report.incident(),
            "incident %s: %d killed %d injured, found %d and %d: %s"
                .formatted(
                    report.incident(),
                    report.killed(),
                    report.injured(),
                    killed,
                    injured,
                    report.article().title()));
      }
    }
    return lines.values().stream().limit(most).toList();
  }

  /** Every report with its story and what the whole story comes to. */
  private static void write(
      Path file,
      List<GvaReport> reports,
      Map<String, String> clusters,
      Map<String, Casualties> tolls)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (GvaReport report : reports) {
      String cluster = clusters.get(report.id());
      ObjectNode line = JSON.createObjectNode().put("id", report.id()).put("cluster", cluster);
      Casualties toll = cluster == null ? null : tolls.get(cluster);
      if (toll != null) {
        line.putObject("killed").put("min", toll.killed()).put("max", toll.killed());
        line.putObject("injured").put("min", toll.wounded()).put("max", toll.wounded());
      }
      lines.add(JSON.writeValueAsString(line));
    }
    Files.write(file, lines);
  }
}
