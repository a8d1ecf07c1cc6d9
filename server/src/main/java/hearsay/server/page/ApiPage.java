package hearsay.server.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearsay.server.page.Frame.Room;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The API as its description has it, for people. */
final class ApiPage {
  private final JsonNode description = read();
  private final Pages pages;

  ApiPage(Pages pages) {
    this.pages = pages;
  }

  void install(JavalinConfig config) {
    config.routes.get("/api", this::answer);
  }

  private void answer(Context context) {
    Map<String, List<Operation>> groups = new LinkedHashMap<>();
    description.path("tags").forEach(tag -> groups.put(label(tag), new ArrayList<>()));
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        JsonNode what = operation.getValue();
        groups.forEach(
            (label, operations) -> {
              if (label.startsWith(what.path("tags").path(0).asText() + ":")) {
                operations.add(operation(operation.getKey(), path.getKey(), what));
              }
            });
      }
    }
    pages.show(
        context,
        "api",
        "The API",
        Room.NONE,
        Map.of(
            "groups",
            groups,
            "about",
            description.path("info").path("description").asText().replace("`", "").split("\n\n")));
  }

  private static String label(JsonNode tag) {
    return tag.path("name").asText() + ": " + tag.path("description").asText();
  }

  private Operation operation(String method, String path, JsonNode what) {
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode given : what.path("parameters")) {
      JsonNode parameter = resolved(given);
      parameters.add(
          new Parameter(parameter.path("name").asText(), parameter.path("description").asText()));
    }
    String upper = method.toUpperCase(Locale.ROOT);
    return new Operation(
        upper,
        "/api/v1" + path,
        what.path("summary").asText(),
        upper.equals("GET") && !path.contains("{"),
        parameters);
  }

  /** Follows a reference within the description. */
  private JsonNode resolved(JsonNode given) {
    String reference = given.path("$ref").asText();
    return reference.isEmpty() ? given : description.at(reference.substring(1));
  }

  private static JsonNode read() {
    try (InputStream in = ApiPage.class.getResourceAsStream("/hearsay/server/openapi.yaml")) {
      return new ObjectMapper(new YAMLFactory()).readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read openapi.yaml", e);
    }
  }

  /**
   * Something that can be asked.
   *
   * @param open whether a browser can just go there
   */
  public record Operation(
      String method, String path, String summary, boolean open, List<Parameter> parameters) {
    public Operation {
      parameters = List.copyOf(parameters);
    }
  }

  /** A parameter of it. */
  public record Parameter(String name, String description) {}
}
