package hearsay.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.ledger.Review;
import hearsay.publish.wording.Spelling;
import hearsay.server.guard.Refusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review as a program sends it. */
final class ReviewBody {
  private static final int LARGEST = 100_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> FIELDS =
      List.of(
          "id",
          "reviewer",
          "reading",
          "report",
          "about",
          "part",
          "verdict",
          "reason",
          "correction");

  private ReviewBody() {}

  static Review read(Context context) {
    JsonNode body = json(context);
    for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!FIELDS.contains(name)) {
        throw Refusal.badParameter(
            name, "there is no such field; there are: " + String.join(", ", FIELDS));
      }
    }
    JsonNode correction = body.path("correction");
    try {
      return new Review(
          body.hasNonNull("id") ? key("id", text(body, "id")) : UUID.randomUUID(),
          Instant.now(),
          text(body, "reviewer"),
          key("reading", text(body, "reading")),
          text(body, "report"),
          spelt(Review.About.class, body, "about"),
          text(body, "part"),
          spelt(Review.Verdict.class, body, "verdict"),
          body.hasNonNull("reason") ? text(body, "reason") : "",
          written(correction));
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "No review", String.valueOf(e.getMessage()), null);
    }
  }

  private static @Nullable String written(JsonNode correction) {
    return correction.isMissingNode() || correction.isNull() ? null : correction.toString();
  }

  private static JsonNode json(Context context) {
    if (!String.valueOf(context.contentType()).startsWith("application/json")) {
      throw new Refusal(415, "Not taken in this form", "Send application/json.", null);
    }
    byte[] bytes = context.bodyAsBytes();
    if (bytes.length > LARGEST) {
      throw new Refusal(413, "The request is too large", "A review has at most 100 kB.", null);
    }
    try {
      JsonNode body = JSON.readTree(bytes);
      if (body != null && body.isObject()) {
        return body;
      }
    } catch (IOException e) {
      // said below
    }
    throw new Refusal(400, "No JSON", "The body is no JSON object.", null);
  }

  private static String text(JsonNode body, String name) {
    JsonNode value = body.path(name);
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw Refusal.badParameter(name, "is missing, or no text");
    }
    return value.textValue().strip();
  }

  private static UUID key(String name, String given) {
    if (!given.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      throw Refusal.badParameter(name, "is no UUID");
    }
    return UUID.fromString(given);
  }

  private static <E extends Enum<E>> E spelt(Class<E> type, JsonNode body, String name) {
    try {
      return type.cast(Spelling.parse(type, text(body, name)));
    } catch (IllegalArgumentException e) {
      throw Refusal.badParameter(name, String.valueOf(e.getMessage()));
    }
  }
}
