package hearsay.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts whose events carry a factuality, one JSON object a line: {@code {"id", "text", "events":
 * [{"start", "end", "label6", "commitment", "attributed", "scalar"}]}}.
 */
final class FactualityCorpus {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FactualityCorpus() {}

  record Document(String id, String text, List<GoldEvent> events) {}

  /**
   * @param label6 one of {@link FactualityScorer#LABELS}, or null where only a scalar is given
   * @param scalar -3 (certainly not so) to 3 (certainly so), or null
   */
  record GoldEvent(
      Span span,
      @Nullable String label6,
      @Nullable String commitment,
      boolean attributed,
      @Nullable Double scalar) {}

  static List<Document> read(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        documents.add(document(file, number, line));
      }
    }
    return documents;
  }

  private static Document document(Path file, int number, String line) throws CorpusException {
    try {
      JsonNode json = JSON.readTree(line);
      if (!json.path("id").isTextual()
          || !json.path("text").isTextual()
          || !json.path("events").isArray()) {
        throw wrong(file, number, "an object with \"id\", \"text\" and a list \"events\"");
      }
      List<GoldEvent> events = new ArrayList<>();
      for (JsonNode event : json.get("events")) {
        if (!event.path("start").isInt() || !event.path("end").isInt()) {
          throw wrong(file, number, "\"start\" and \"end\" in each event, counted in code points");
        }
        events.add(event(event));
      }
      return new Document(json.get("id").asText(), json.get("text").asText(), events);
    } catch (JsonProcessingException e) {
      throw wrong(file, number, "one JSON object a line");
    }
  }

  private static GoldEvent event(JsonNode event) {
    JsonNode scalar = event.path("scalar");
    return new GoldEvent(
        new Span(event.get("start").asInt(), event.get("end").asInt()),
        event.hasNonNull("label6") ? event.get("label6").asText() : null,
        event.hasNonNull("commitment") ? event.get("commitment").asText() : null,
        event.path("attributed").asBoolean(),
        scalar.isNumber() ? scalar.asDouble() : null);
  }

  private static CorpusException wrong(Path file, int line, String expected) {
    return new CorpusException(file + ", line " + line + ": expected " + expected);
  }
}
