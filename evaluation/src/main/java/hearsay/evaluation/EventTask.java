package hearsay.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.evaluation.GsrCorpus.Gold;
import hearsay.evaluation.GsrEvent.Side;
import hearsay.model.Actor;
import hearsay.model.Article;
import hearsay.model.Event;
import hearsay.reading.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Events with their actors against the PLOVER gold standard records. Each sentence is read as a
 * report of its own; the gold has one event a sentence, so that every further one counts against
 * precision.
 */
final class EventTask implements Task {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String name() {
    return "event";
  }

  @Override
  public String summary() {
    return "who did what to whom, on PLOVER gold standard records (JSON array)";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    List<Gold> records = GsrCorpus.read(data);
    Reader reader = new Reader(settings.linguist());
    List<List<Event>> read =
        InParallel.map(settings.threads(), records, record -> events(reader, record));
    Map<String, List<Event>> byId = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      byId.put(records.get(i).id(), read.get(i));
    }
    if (settings.predictions() != null) {
      write(settings.predictions(), records, byId);
    }
    GsrScorer scorer = new GsrScorer();
    Map<String, List<String>> errors = new TreeMap<>();
    for (List<Gold> unit : GsrCorpus.units(records).values()) {
      Set<GsrEvent> found = new LinkedHashSet<>();
      unit.forEach(
          gold ->
              byId.getOrDefault(gold.id(), List.of()).forEach(event -> found.add(scored(event))));
      List<GsrEvent> wanted = unit.stream().map(Gold::event).toList();
      scorer.add(wanted, List.copyOf(found));
      explain(unit, wanted, List.copyOf(found), errors);
    }
    Scores scores = new Scores();
    scorer.report(scores);
    errors.forEach((cause, list) -> list.stream().limit(settings.errors()).forEach(scores::error));
    return scores;
  }

  private static List<Event> events(Reader reader, Gold record) {
    String text = record.text().replaceAll("\\s+", " ").strip();
    // Every record bears the same date, 2000-01-01: a filler, which would age office holders
    // wrongly.
    return reader.read(Article.of(record.id(), text)).events();
  }

  private static GsrEvent scored(Event event) {
    return new GsrEvent(event.type().name(), side(event.actors()), side(event.recipients()), false);
  }

  private static Side side(List<Actor> actors) {
    Set<String> codes = new LinkedHashSet<>();
    Set<String> sectors = new LinkedHashSet<>();
    for (Actor actor : actors) {
      String code = GsrCorpus.code(actor.country() == null ? "" : actor.country());
      String sector = GsrCorpus.sector(sector(actor));
      if (!code.isEmpty()) {
        codes.add(code);
      }
      if (!sector.isEmpty()) {
        sectors.add(sector);
      }
    }
    return new Side(codes, sectors);
  }

  /** The gold gives one sector an actor: the most specific. */
  private static String sector(Actor actor) {
    List<String> sectors = actor.sector();
    return sectors == null || sectors.isEmpty() ? "" : sectors.get(0);
  }

  private static void write(Path file, List<Gold> records, Map<String, List<Event>> byId)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (Gold record : records) {
      ObjectNode line = JSON.createObjectNode().put("id", record.id());
      ArrayNode events = line.putArray("events");
      for (Event event : byId.getOrDefault(record.id(), List.of())) {
        ObjectNode node = events.addObject().put("type", event.type().name());
        write(node.putArray("source"), event.actors());
        write(node.putArray("target"), event.recipients());
      }
      lines.add(JSON.writeValueAsString(line));
    }
    Files.write(file, lines);
  }

  private static void write(ArrayNode side, List<Actor> actors) {
    for (Actor actor : actors) {
      side.addObject().put("code", actor.country()).put("sector", sector(actor));
    }
  }

  /** Lists mistakes by cause: a type missed, one too many, right type but wrong actors. */
  private static void explain(
      List<Gold> unit,
      List<GsrEvent> wanted,
      List<GsrEvent> found,
      Map<String, List<String>> errors) {
    for (GsrEvent event : wanted) {
      List<GsrEvent> same = found.stream().filter(f -> f.type().equals(event.type())).toList();
      if (same.isEmpty()) {
        error(errors, found.isEmpty() ? "1 nothing found" : "2 other type", unit, wanted, found);
      } else if (same.stream()
          .noneMatch(f -> GsrScorer.isFull(event, f.sourceFor(event), f.targetFor(event)))) {
        error(errors, "4 other actors", unit, wanted, found);
      }
    }
    boolean extra =
        found.stream().anyMatch(f -> wanted.stream().noneMatch(w -> w.type().equals(f.type())));
    boolean hit =
        found.stream().anyMatch(f -> wanted.stream().anyMatch(w -> w.type().equals(f.type())));
    if (extra && hit) {
      error(errors, "3 one type too many", unit, wanted, found);
    }
  }

  private static void error(
      Map<String, List<String>> errors,
      String cause,
      List<Gold> unit,
      List<GsrEvent> wanted,
      List<GsrEvent> found) {
    String text =
        "%s: %s%n    %s%n    gold  %s%n    found %s"
            .formatted(
                cause.substring(2),
                unit.get(0).id(),
                unit.get(0).text(),
                show(wanted),
                show(found));
    errors.computeIfAbsent(cause, c -> new ArrayList<>()).add(text);
  }

  private static String show(List<GsrEvent> events) {
    return String.join(
        "; ",
        events.stream()
            .map(
                e ->
                    e.type()
                        + " "
                        + show(e.source())
                        + (e.reciprocal() ? " each other" : " > " + show(e.target())))
            .toList());
  }

  private static String show(Side side) {
    return side.codes() + "" + side.sectors();
  }
}
