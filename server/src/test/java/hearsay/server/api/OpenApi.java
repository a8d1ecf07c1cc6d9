package hearsay.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The API's description, as tests ask it. */
final class OpenApi {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode root;
  private final Map<JsonNode, Schema> schemas = new HashMap<>();

  OpenApi() throws IOException {
    root = JSON.readTree(new Description().json());
  }

  /** What is done with one address. */
  record Operation(String path, String method, JsonNode node) {
    @Override
    public String toString() {
      return method.toUpperCase(Locale.ROOT) + " " + path;
    }
  }

  List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        all.add(new Operation(path.getKey(), method.getKey(), method.getValue()));
      }
    }
    return all;
  }

  List<Operation> reading() {
    return operations().stream().filter(one -> one.method().equals("get")).toList();
  }

  /** The names of an operation's query parameters, in order. */
  List<String> parameters(Operation operation) {
    List<String> names = new ArrayList<>();
    for (JsonNode parameter : operation.node().path("parameters")) {
      JsonNode resolved = resolved(parameter);
      if (resolved.path("in").textValue().equals("query")) {
        names.add(resolved.path("name").textValue());
      }
    }
    return names;
  }

  /** The media types that an operation answers with, and the schema of each. */
  Map<String, JsonNode> answers(Operation operation, int status) {
    JsonNode response = resolved(operation.node().path("responses").path("" + status));
    Map<String, JsonNode> answers = new LinkedHashMap<>();
    response
        .path("content")
        .properties()
        .forEach(entry -> answers.put(entry.getKey(), entry.getValue().path("schema")));
    return answers;
  }

  private JsonNode resolved(JsonNode node) {
    String ref = node.path("$ref").textValue();
    return ref == null ? node : root.at(ref.substring(1));
  }

  /** What is wrong with an answer. */
  List<String> faults(JsonNode schema, String json) {
    return schemas.computeIfAbsent(schema, this::compiled).validate(json, InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  private Schema compiled(JsonNode schema) {
    ObjectNode whole = JSON.createObjectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.putArray("allOf").add(schema);
    whole.set("components", root.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString());
  }
}
