package hearsay.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.model.Article;
import hearsay.model.Outlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * News reports on incidents of gun violence with what a registry (Gun Violence Archive) says of
 * each incident; several reports may tell one. One JSON object a line: {@code {"id", "dct",
 * "outlet", "url", "title", "text", "gold": {"incident", "date", "state", "city", "killed",
 * "injured"}}}.
 */
public final class GvaCorpus {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GvaCorpus() {}

  /**
   * A report and what the registry says of its incident.
   *
   * @param article what is read; its id is the corpus's
   * @param incident the registry's number
   * @param date of the incident, ISO 8601
   * @param killed dead in the end, a dead perpetrator included
   * @param injured wounded in the end
   */
  public record GvaReport(
      Article article,
      String incident,
      String date,
      String state,
      String city,
      int killed,
      int injured) {
    public String id() {
      return article.id();
    }
  }

  /**
   * The reports in the file's order.
   *
   * @throws CorpusException if a line is not as above, naming the line
   */
  public static List<GvaReport> read(Path file) throws IOException {
    List<GvaReport> reports = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        reports.add(report(line, file + ", line " + number));
      }
    }
    return reports;
  }

  private static GvaReport report(String line, String where) throws CorpusException {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new CorpusException(
          where + ": expected a JSON object, found: " + e.getOriginalMessage());
    }
    JsonNode gold = json.path("gold");
    if (!json.path("id").isTextual()
        || !json.path("text").isTextual()
        || !gold.hasNonNull("incident")) {
      throw new CorpusException(
          where + ": expected an object with \"id\", \"text\" and \"gold\", in it \"incident\"");
    }
    return new GvaReport(
        article(json),
        gold.get("incident").asText(),
        gold.path("date").asText(),
        gold.path("state").asText(),
        gold.path("city").asText(),
        gold.path("killed").asInt(),
        gold.path("injured").asInt());
  }

  private static Article article(JsonNode json) {
    return new Article(
        json.get("id").textValue(),
        text(json, "url"),
        text(json, "title"),
        null,
        new Outlet(text(json, "outlet"), null, null),
        text(json, "dct"),
        List.of(),
        json.get("text").textValue());
  }

  private static @Nullable String text(JsonNode json, String field) {
    return json.path(field).isTextual() ? json.get(field).textValue() : null;
  }
}
