package hearsay.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Incidents assessed by Airwars, one JSON object a line: an analyst's digest of all reports on one
 * incident, and what Airwars' own fields say of it.
 */
final class AirwarsCorpus {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AirwarsCorpus() {}

  /** Least and greatest number of people, both included. */
  record Range(long min, long max) {
    boolean isPoint() {
      return min == max;
    }
  }

  /**
   * @param killed null where the assessment gives none
   * @param date the day, ISO 8601, or null where it is not one day
   * @param place the parts of the place's name, most specific first
   * @param belligerents whom the sources blame
   */
  record Incident(
      String id,
      String text,
      @Nullable Range killed,
      @Nullable Range injured,
      @Nullable String date,
      List<String> place,
      List<String> belligerents,
      boolean contested) {}

  /** What was found of an incident; null and empty stand for no answer. */
  record Answer(
      @Nullable Range killed,
      @Nullable Range injured,
      @Nullable String date,
      List<String> places,
      List<String> actors,
      boolean contested) {}

  static List<Incident> read(Path file) throws IOException {
    List<Incident> incidents = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        incidents.add(incident(file, number, line));
      }
    }
    return incidents;
  }

  private static Incident incident(Path file, int number, String line) throws CorpusException {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw wrong(file, number, "one JSON object a line");
    }
    JsonNode gold = json.path("gold");
    if (!json.path("id").isTextual() || !json.path("text").isTextual() || !gold.isObject()) {
      throw wrong(file, number, "an object with \"id\", \"text\" and an object \"gold\"");
    }
    JsonNode date = gold.path("date");
    String from = date.path("from").textValue();
    List<String> belligerents = new ArrayList<>();
    gold.path("belligerents").forEach(side -> belligerents.add(side.asText()));
    return new Incident(
        json.get("id").asText(),
        json.get("text").asText(),
        range(gold.path("killed")),
        range(gold.path("injured")),
        from != null && from.equals(date.path("to").textValue()) ? from : null,
        List.of(gold.path("place").asText("").split(",", -1)),
        belligerents,
        gold.path("grade").asText("").equals("Contested")
            || gold.path("status").asText("").startsWith("Contested"));
  }

  private static CorpusException wrong(Path file, int number, String expected) {
    return new CorpusException(file + ", line " + number + ": expected " + expected);
  }

  private static @Nullable Range range(JsonNode range) {
    return range.isObject()
        ? new Range(range.path("min").asLong(), range.path("max").asLong())
        : null;
  }

  /** Writes what was found in the format that {@code score_airwars.py} reads. */
  static void write(Path file, List<Incident> incidents, List<Answer> answers) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < incidents.size(); i++) {
        Answer answer = answers.get(i);
        ObjectNode json = JSON.createObjectNode().put("id", incidents.get(i).id());
        put(json, "killed", answer.killed());
        put(json, "injured", answer.injured());
        if (answer.date() != null) {
          json.put("date", answer.date());
        }
        answer.places().forEach(json.putArray("places")::add);
        answer.actors().forEach(json.putArray("actors")::add);
        json.put("contested", answer.contested());
        out.write(JSON.writeValueAsString(json));
        out.newLine();
      }
    }
  }

  private static void put(ObjectNode json, String key, @Nullable Range range) {
    if (range != null) {
      json.putObject(key).put("min", range.min()).put("max", range.max());
    }
  }
}
