package hearsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts whose events carry a factuality, one JSON object a line: {@code {"id", "text", "events":
 * [{"start", "end", "label6", "commitment", "attributed", "scalar"}]}}.
 */
final class FactualityCorpus {
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
    for (EventLines.Line line : EventLines.read(file)) {
      documents.add(document(line));
    }
    return documents;
  }

  private static Document document(EventLines.Line line) throws CorpusException {
    JsonNode json = line.json();
    List<GoldEvent> events = new ArrayList<>();
    for (JsonNode event : json.get("events")) {
      if (!event.path("start").isInt() || !event.path("end").isInt()) {
        throw line.wrong("\"start\" and \"end\" in each event, counted in code points");
      }
      events.add(event(event));
    }
    return new Document(json.get("id").asText(), json.get("text").asText(), events);
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
}
