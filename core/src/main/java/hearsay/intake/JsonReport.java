package hearsay.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One report as a JSON object: fields text, title, url, outlet, published, id and byline, of which
 * only text must be there. Outlet is a name, or an object with name, domain and country. An object
 * that Hearsay itself has written is read by its "report".
 */
final class JsonReport {
  static final ObjectMapper JSON = new ObjectMapper();

  private JsonReport() {}

  static Taken read(JsonNode node, String where, IntakeSettings settings) {
    try {
      JsonNode report = node.path("report").isObject() ? node.path("report") : node;
      if (!report.isObject()) {
        throw broken("is no JSON object; each report is one, such as {\"text\": \"…\"}");
      }
      JsonNode text = report.path("text");
      if (!text.isTextual()) {
        throw broken("has no \"text\", the field that holds the report");
      }
      if (text.textValue().getBytes(StandardCharsets.UTF_8).length > settings.largest()) {
        throw Source.tooLarge(settings.largest());
      }
      return new Received(
          fields(report).article(text.textValue(), settings), where, Optional.empty());
    } catch (Refusal e) {
      return e.at(where);
    }
  }

  /** What Jackson found wrong, without its pointer to the source. */
  static Refusal malformed(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int end = message.indexOf('\n');
    return broken("is no JSON: " + (end < 0 ? message : message.substring(0, end)));
  }

  private static Refusal broken(String message) {
    return new Refusal(Reason.BROKEN_LINE, message);
  }

  private static Fields fields(JsonNode report) throws Refusal {
    JsonNode outlet = report.path("outlet");
    boolean named = outlet.isObject();
    return new Fields(
        string(report, "id"),
        string(report, "url"),
        string(report, "title"),
        string(report, "byline"),
        named ? string(outlet, "name") : string(report, "outlet"),
        named ? string(outlet, "domain") : null,
        named ? string(outlet, "country") : null,
        string(report, "published"),
        credits(report.path("credits")));
  }

  private static List<String> credits(JsonNode given) {
    List<String> credits = new ArrayList<>();
    for (JsonNode one : given) {
      if (one.isTextual() && !one.textValue().isBlank()) {
        credits.add(one.textValue().strip());
      }
    }
    return credits;
  }

  private static @Nullable String string(JsonNode node, String field) throws Refusal {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isValueNode()) {
      throw broken("field \"" + field + "\" must be a string");
    }
    return value.asText();
  }
}
