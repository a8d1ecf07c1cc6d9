package hearsay.publish.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.model.Claim;
import hearsay.model.Event;
import hearsay.model.Quantity;
import hearsay.model.Span;
import hearsay.publish.wording.ReadingIndex;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an annotation says of its words: the record's fields under the contract's names, each after
 * "hearsay:"; fields that the report does not fill are left out. What differs from the contract:
 * spans are position selectors, those of the target are left out, and places and times stand in
 * place of their ids.
 */
final class Body {
  static final String PREFIX = "hearsay:";

  private static final String SPAN = "span";

  /** Fields that name a time or a place of the reading. */
  private static final Set<String> REFERENCES = Set.of("when", "time", "place");

  private final ObjectMapper records;
  private final Map<String, Object> referred;

  Body(ObjectMapper records, ReadingIndex index) {
    this.records = records;
    this.referred =
        index.reading().times().stream()
            .collect(Collectors.toMap(time -> time.id(), time -> time, (first, second) -> first));
    index.reading().places().forEach(place -> referred.putIfAbsent(place.id(), place));
  }

  ObjectNode of(Claim claim) {
    ObjectNode body = body("Claim", claim, "spans");
    positions(body, "source", claim.spans().source());
    positions(body, "cue", claim.spans().cue());
    return body;
  }

  ObjectNode of(Event event) {
    return body("Event", event, "trigger");
  }

  ObjectNode of(Quantity figure) {
    return body("Quantity", figure, SPAN);
  }

  private ObjectNode body(String type, Object subject, String target) {
    ObjectNode fields = records.valueToTree(subject);
    fields.remove(target);
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("type", PREFIX + type);
    body.setAll(prefixed(fields));
    return body;
  }

  private static void positions(ObjectNode body, String field, List<Span> spans) {
    if (!spans.isEmpty()) {
      ArrayNode positions = body.putArray(PREFIX + field);
      spans.forEach(span -> positions.add(Target.position(span)));
    }
  }

  private ObjectNode prefixed(ObjectNode fields) {
    ObjectNode prefixed = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      JsonNode value = field.getValue();
      if (!value.isNull()) {
        prefixed.set(PREFIX + field.getKey(), value(field.getKey(), value));
      }
    }
    return prefixed;
  }

  private JsonNode value(String field, JsonNode value) {
    if (field.equals(SPAN)) {
      return Target.position(new Span(value.get(0).asInt(), value.get(1).asInt()));
    } else if (REFERENCES.contains(field) && referred.containsKey(value.asText())) {
      return prefixed(records.valueToTree(referred.get(value.asText())));
    } else if (value.isObject()) {
      return prefixed((ObjectNode) value);
    } else if (value.isArray()) {
      ArrayNode items = JsonNodeFactory.instance.arrayNode();
      value.forEach(item -> items.add(item.isObject() ? prefixed((ObjectNode) item) : item));
      return items;
    }
    return value;
  }
}
