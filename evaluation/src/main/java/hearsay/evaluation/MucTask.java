package hearsay.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.evaluation.MucCorpus.Document;
import hearsay.evaluation.MucCorpus.Filler;
import hearsay.evaluation.MucCorpus.Incident;
import hearsay.evaluation.MucTemplate.Count;
import hearsay.model.Article;
import hearsay.model.Reading;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attack templates from news reports, as in the fourth Message Understanding Conference (1992). */
final class MucTask implements Task {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String name() {
    return "muc4";
  }

  @Override
  public String summary() {
    return "incidents with date, place, actors, targets, killed and injured; MUC-4 as JSON lines";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    List<Document> documents = MucCorpus.read(data);
    List<Reading> readings =
        KeptReadings.of(documents.stream().map(MucTask::article).toList(), settings);
    List<List<MucTemplate>> found = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      found.add(new MucIncidents(readings.get(i), documents.get(i)).assemble());
    }
    MucScorer scorer = new MucScorer();
    MucScorer mixed = new MucScorer();
    Map<String, List<String>> errors = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      int[] alignment = scorer.add(documents.get(i).incidents(), found.get(i));
      collect(documents.get(i), found.get(i), alignment, errors);
      if (isMixed(documents.get(i).text())) {
        mixed.add(documents.get(i).incidents(), found.get(i));
      }
    }
    Scores scores = new Scores();
    scorer.report(scores);
    mixed.reportMixed(scores);
    errors.forEach(
        (kind, lines) -> {
          if (settings.errors() > 0) {
            scores.error(kind + ": " + lines.size());
            lines.stream().limit(settings.errors()).forEach(scores::error);
          }
        });
    if (settings.predictions() != null) {
      write(documents, found, settings.predictions());
    }
    return scores;
  }

  /** Most of the reports are all in capitals. */
  private static boolean isMixed(String text) {
    long lower = text.chars().filter(Character::isLowerCase).count();
    return lower > text.chars().filter(Character::isUpperCase).count();
  }

  private static Article article(Document document) {
    return Article.of(document.id(), document.text()).withPublished(document.published());
  }

  private static void collect(
      Document document,
      List<MucTemplate> found,
      int[] alignment,
      Map<String, List<String>> errors) {
    boolean[] used = new boolean[found.size()];
    for (int i = 0; i < alignment.length; i++) {
      Incident gold = document.incidents().get(i);
      if (alignment[i] >= 0) {
        used[alignment[i]] = true;
        list(errors, "aligned", "  " + document.id() + " " + line(gold));
        list(errors, "aligned", "    found " + found.get(alignment[i]));
      } else if (!gold.optional()) {
        list(errors, "missed", "  " + document.id() + " " + line(gold));
      }
    }
    for (int j = 0; j < found.size(); j++) {
      if (!used[j]) {
        list(errors, "spurious", "  " + document.id() + " " + found.get(j));
      }
    }
  }

  private static void list(Map<String, List<String>> errors, String kind, String line) {
    errors.computeIfAbsent(kind, key -> new ArrayList<>()).add(line);
  }

  private static String line(Incident gold) {
    return gold.types()
        + " "
        + gold.dates()
        + " "
        + gold.places()
        + " by "
        + gold.actors().stream().map(Filler::wordings).toList()
        + " on "
        + gold.targets().stream().map(Filler::wordings).toList()
        + " killed "
        + gold.killed()
        + " injured "
        + gold.injured();
  }

  private static void write(List<Document> documents, List<List<MucTemplate>> found, Path file)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < documents.size(); i++) {
        ObjectNode json = JSON.createObjectNode().put("id", documents.get(i).id());
        var events = json.putArray("events");
        found.get(i).forEach(template -> describe(template, events.addObject()));
        out.write(JSON.writeValueAsString(json));
        out.newLine();
      }
    }
  }

  private static void describe(MucTemplate template, ObjectNode json) {
    json.put("type", template.type()).put("country", template.country());
    if (template.date() != null) {
      json.putObject("date").put("from", template.date().from()).put("to", template.date().to());
    }
    template.places().forEach(json.putArray("places")::add);
    template.actors().forEach(json.putArray("actors")::add);
    template.targets().forEach(json.putArray("targets")::add);
    describe(json, "killed", template.killed());
    describe(json, "injured", template.injured());
    ObjectNode status = json.putObject("actor_status");
    template.status().forEach(status::put);
  }

  private static void describe(ObjectNode json, String slot, @Nullable Count count) {
    if (count != null) {
      json.putObject(slot).put("min", count.min()).put("max", count.max());
    }
  }
}
