package hearsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.evaluation.MucTemplate.Count;
import hearsay.evaluation.MucTemplate.Dates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The MUC-3/4 reports with their answer keys, one JSON object a line. */
final class MucCorpus {
  private MucCorpus() {}

  /**
   * @param published the dateline's date, ISO 8601, or null
   * @param place the dateline's place, or null
   */
  record Document(
      String id,
      String text,
      @Nullable String published,
      @Nullable String place,
      List<Incident> incidents) {}

  /** A slot filler in all the wordings that the key accepts. */
  record Filler(List<String> wordings, boolean optional) {}

  /**
   * @param optional whether a system may leave the incident out
   * @param places one list a location, widest name first
   * @param status accepted confidences, by each wording of an organisation
   */
  record Incident(
      boolean optional,
      List<String> types,
      List<Dates> dates,
      List<String> countries,
      List<List<String>> places,
      List<Filler> actors,
      List<Filler> targets,
      @Nullable Count killed,
      @Nullable Count injured,
      Map<String, List<String>> status) {}

  static List<Document> read(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (EventLines.Line line : EventLines.read(file)) {
      documents.add(document(line));
    }
    return documents;
  }

  private static Document document(EventLines.Line line) throws CorpusException {
    JsonNode json = line.json();
    List<Incident> incidents = new ArrayList<>();
    for (JsonNode event : json.get("events")) {
      if (!event.path("type").isArray() || !event.path("location").isArray()) {
        throw line.wrong("lists \"type\" and \"location\" in each event");
      }
      incidents.add(incident(event));
    }
    return new Document(
        json.get("id").asText(),
        json.get("text").asText(),
        json.path("dateline_date").textValue(),
        json.path("dateline_place").textValue(),
        incidents);
  }

  private static Incident incident(JsonNode event) {
    List<Dates> dates = new ArrayList<>();
    for (JsonNode date : event.path("date")) {
      dates.add(new Dates(date.path("from").textValue(), date.path("to").textValue()));
    }
    List<String> countries = new ArrayList<>();
    List<List<String>> places = new ArrayList<>();
    for (JsonNode location : event.path("location")) {
      countries.addAll(strings(location.path("country")));
      List<String> names = new ArrayList<>();
      location.path("places").forEach(place -> names.add(place.path(0).asText()));
      if (!names.isEmpty()) {
        places.add(names);
      }
    }
    List<Filler> actors = fillers(event.path("perp_individuals"));
    actors.addAll(fillers(event.path("perp_organizations")));
    Map<String, List<String>> status = new HashMap<>();
    for (JsonNode confidence : event.path("org_confidence")) {
      for (String organisation : strings(confidence.path("ref"))) {
        status.put(organisation, strings(confidence.path("alts")));
      }
    }
    return new Incident(
        event.path("optional").asBoolean(),
        strings(event.path("type")),
        dates,
        countries,
        places,
        actors,
        targets(event),
        count(event.path("killed")),
        count(event.path("injured")),
        status);
  }

  /** People and things hit; a description that refers to a name is another wording of it. */
  private static List<Filler> targets(JsonNode event) {
    List<Filler> targets = fillers(event.path("human_names"));
    for (JsonNode description : event.path("human_descriptions")) {
      List<String> of = strings(description.path("ref"));
      List<String> wordings = strings(description.path("alts"));
      boolean optional = description.path("optional").asBoolean();
      if (of.isEmpty()) {
        targets.add(new Filler(wordings, optional));
      }
      for (int i = 0; i < targets.size() && !of.isEmpty(); i++) {
        Filler target = targets.get(i);
        if (target.wordings().stream().anyMatch(of::contains)) {
          List<String> both = new ArrayList<>(target.wordings());
          both.addAll(wordings);
          targets.set(i, new Filler(both, target.optional()));
          break;
        }
      }
    }
    targets.addAll(fillers(event.path("physical_targets")));
    return targets;
  }

  private static List<Filler> fillers(JsonNode list) {
    List<Filler> fillers = new ArrayList<>();
    for (JsonNode filler : list) {
      fillers.add(new Filler(strings(filler.path("alts")), filler.path("optional").asBoolean()));
    }
    return fillers;
  }

  private static @Nullable Count count(JsonNode count) {
    if (!count.isObject()) {
      return null;
    }
    return new Count(
        number(count.path("min")), number(count.path("max")), count.path("vague").asBoolean());
  }

  private static @Nullable Integer number(JsonNode number) {
    return number.isNumber() ? Integer.valueOf(number.asInt()) : null;
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(item -> strings.add(item.asText()));
    return strings;
  }
}
