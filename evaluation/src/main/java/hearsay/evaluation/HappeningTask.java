package hearsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.corroboration.happening.Happening;
import hearsay.corroboration.happening.Happenings;
import hearsay.corroboration.happening.Stance;
import hearsay.corroboration.happening.Telling;
import hearsay.model.Article;
import hearsay.model.Event;
import hearsay.model.Outlet;
import hearsay.model.Reading;
import hearsay.publish.JsonlReader;
import hearsay.reading.Reader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Events told across reports, on reports of which it is known which incident they tell (JSONL with
 * {@code gold.incident}). {@code pairs.precision} is the share of mention pairs merged across
 * reports whose reports tell one incident, {@code happenings.precision} the share of happenings
 * told by several reports in which all of them do, {@code reports.recall} the share of report pairs
 * of one incident that some happening joins. {@code hand.precision} is over the pairs of mentions
 * labelled by hand, those that are merged still.
 *
 * <p>Readings made before are used where they lie beside the corpus: {@code gva.dev.readings.jsonl}
 * beside {@code gva.dev.jsonl}; reports that they lack are left out.
 */
final class HappeningTask implements Task {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<Stance> TOLD = EnumSet.of(Stance.ASSERTS, Stance.DENIES);

  @Override
  public String name() {
    return "happenings";
  }

  @Override
  public String summary() {
    return "events told across reports (JSONL with gold.incident, readings beside it if any)";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    Map<String, String> incidents = new HashMap<>();
    List<Article> articles = new ArrayList<>();
    corpus(data, incidents, articles);
    List<Reading> readings = readings(data, articles, settings);
    Happenings happenings = new Happenings();
    readings.forEach(reading -> happenings.add(reading, null));
    return scores(happenings.all(), readings, incidents, settings.errors());
  }

  private static void corpus(Path data, Map<String, String> incidents, List<Article> articles)
      throws IOException {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(data)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        JsonNode node = JSON.readTree(line);
        String incident = node.path("gold").path("incident").asText("");
        if (incident.isEmpty() || !node.path("text").isTextual()) {
          throw new CorpusException(
              data + ", line " + number + ": expected a report with id, text and gold.incident");
        }
        String id = node.path("id").asText();
        incidents.put(id, incident);
        Article article =
            new Article(
                id,
                text(node, "url"),
                text(node, "title"),
                null,
                new Outlet(text(node, "outlet"), null, null),
                text(node, "dct"),
                List.of(),
                node.path("text").asText());
        articles.add(article);
      }
    }
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.path(field).asText() : null;
  }

  private static List<Reading> readings(Path data, List<Article> articles, Settings settings)
      throws IOException {
    String name = String.valueOf(data.getFileName()).replaceFirst("\\.jsonl$", "");
    Path made = data.resolveSibling(name + ".readings.jsonl");
    if (!Files.exists(made)) {
      Reader reader = new Reader(settings.linguist());
      return InParallel.map(settings.threads(), articles, reader::read);
    }
    List<Reading> readings = new ArrayList<>();
    try (JsonlReader in = new JsonlReader(Files.newBufferedReader(made))) {
      for (Optional<Reading> next = in.next(); next.isPresent(); next = in.next()) {
        readings.add(next.get());
      }
    }
    return readings;
  }

  /** A mention, found again whatever the reading numbers it. */
  private record At(String report, int begin) {}

  private static Scores scores(
      List<Happening> happenings,
      List<Reading> readings,
      Map<String, String> incidents,
      int errors) {
    Map<String, Event> events = new HashMap<>();
    for (Reading reading : readings) {
      reading.events().forEach(e -> events.put(reading.report().id() + ' ' + e.id(), e));
    }
    Scores scores = new Scores();
    double pairs = 0;
    double right = 0;
    int merged = 0;
    int pure = 0;
    Set<String> joined = new HashSet<>();
    Map<At, String> placed = new HashMap<>();
    for (Happening happening : happenings) {
      List<Telling> told = happening.tellings(TOLD);
      boolean clean = true;
      for (int i = 0; i < told.size(); i++) {
        Event event = events.get(told.get(i).report() + ' ' + told.get(i).event());
        if (event != null) {
          placed.put(new At(told.get(i).report(), event.trigger().begin()), happening.id());
        }
        for (int j = 0; j < i; j++) {
          String a = told.get(i).report();
          String b = told.get(j).report();
          if (!a.equals(b)) {
            boolean same = String.valueOf(incidents.get(a)).equals(incidents.get(b));
            pairs++;
            right += same ? 1 : 0;
            clean &= same;
            if (same) {
              joined.add(a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a);
            }
          }
        }
      }
      if (happening.reports().size() > 1) {
        merged++;
        pure += clean ? 1 : 0;
        if (!clean && scores.errors().size() < errors) {
          scores.error(describe(happening, incidents));
        }
      }
    }
    scores.percent("pairs.precision", 100 * right / Math.max(1, pairs));
    scores.figure("pairs", pairs);
    scores.percent("happenings.precision", 100.0 * pure / Math.max(1, merged));
    scores.figure("happenings", merged);
    scores.percent(
        "reports.recall", 100.0 * joined.size() / Math.max(1, gold(readings, incidents)));
    hand(scores, placed);
    scores.note("%d reports, %d happenings in all", readings.size(), happenings.size());
    return scores;
  }

  private static String describe(Happening happening, Map<String, String> incidents) {
    StringBuilder text = new StringBuilder();
    text.append(happening.type()).append(' ').append(happening.modes());
    text.append(' ').append(happening.from()).append(' ').append(happening.places());
    text.append(' ').append(happening.actors()).append(" > ").append(happening.recipients());
    for (String report : happening.reports()) {
      text.append("\n    ").append(incidents.get(report)).append(' ').append(report);
      happening.tellings(TOLD).stream()
          .filter(telling -> telling.report().equals(report))
          .forEach(telling -> text.append(' ').append(telling.event()));
    }
    return text.toString();
  }

  private static double gold(List<Reading> readings, Map<String, String> incidents) {
    Map<String, Integer> sizes = new HashMap<>();
    readings.forEach(
        one -> sizes.merge(String.valueOf(incidents.get(one.report().id())), 1, Integer::sum));
    return sizes.values().stream().mapToDouble(size -> size * (size - 1) / 2.0).sum();
  }

  private static void hand(Scores scores, Map<At, String> placed) {
    int merged = 0;
    int right = 0;
    for (HappeningLabels.Label label : HappeningLabels.all()) {
      String a = placed.get(new At(label.report(), label.begin()));
      String b = placed.get(new At(label.otherReport(), label.otherBegin()));
      if (a != null && a.equals(b)) {
        merged++;
        right += label.same() ? 1 : 0;
      }
    }
    scores.percent("hand.precision", 100.0 * right / Math.max(1, merged));
    scores.figure("hand.pairs", merged);
  }
}
