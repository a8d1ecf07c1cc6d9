package hearsay.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.corroboration.story.ReportProfile;
import hearsay.corroboration.story.Stories;
import hearsay.corroboration.story.Story;
import hearsay.evaluation.GvaCorpus.GvaReport;
import hearsay.model.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which reports tell one incident, against a registry of incidents ({@link GvaCorpus}). */
final class StoriesTask implements Task {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String name() {
    return "stories";
  }

  @Override
  public String summary() {
    return "which reports tell one incident (gva.dev.jsonl: reports with their incidents)";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    List<GvaReport> reports = GvaCorpus.read(data);
    List<Reading> readings =
        KeptReadings.of(reports.stream().map(GvaReport::article).toList(), settings);
    List<Story> stories = Stories.of(readings.stream().map(ReportProfile::of).toList());
    Map<String, String> gold = new LinkedHashMap<>();
    reports.forEach(report -> gold.put(report.id(), report.incident()));
    Map<String, String> found = new LinkedHashMap<>();
    stories.forEach(story -> story.reports().forEach(report -> found.put(report, story.id())));
    Scores scores = new Scores().figure("reports", reports.size());
    new PartitionScorer(gold, found).report(scores);
    errors(stories, reports, settings.errors()).forEach(scores::error);
    if (settings.predictions() != null) {
      write(settings.predictions(), reports, found);
    }
    return scores;
  }

  /** Stories of several incidents, then incidents told in several stories. */
  private static List<String> errors(List<Story> stories, List<GvaReport> reports, int most) {
    Map<String, GvaReport> byId = new LinkedHashMap<>();
    reports.forEach(report -> byId.put(report.id(), report));
    Map<String, Map<String, List<String>>> storiesOf = new TreeMap<>();
    List<String> merged = new ArrayList<>();
    for (Story story : stories) {
      Map<String, List<String>> titles = new TreeMap<>();
      for (String id : story.reports()) {
        GvaReport report = byId.get(id);
        if (report != null) {
          String line = report.article().published() + " " + report.article().title();
          titles.computeIfAbsent(report.incident(), key -> new ArrayList<>()).add(line);
          storiesOf
              .computeIfAbsent(report.incident(), key -> new TreeMap<>())
              .computeIfAbsent(story.id(), key -> new ArrayList<>())
              .add(line);
        }
      }
      if (titles.size() > 1) {
        merged.add("merged: " + titles);
      }
    }
    List<String> parted =
        storiesOf.values().stream()
            .filter(parts -> parts.size() > 1)
            .map(parts -> "parted: " + parts)
            .toList();
    List<String> errors = new ArrayList<>(merged.subList(0, Math.min(most, merged.size())));
    errors.addAll(parted.subList(0, Math.min(most, parted.size())));
    return errors;
  }

  private static void write(Path file, List<GvaReport> reports, Map<String, String> found)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (GvaReport report : reports) {
      ObjectNode line = JSON.createObjectNode().put("id", report.id());
      lines.add(JSON.writeValueAsString(line.put("cluster", found.get(report.id()))));
    }
    Files.write(file, lines);
  }
}
