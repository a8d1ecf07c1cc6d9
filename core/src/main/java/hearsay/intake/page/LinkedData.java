package hearsay.intake.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The schema.org description of an article that a page carries as JSON-LD, if any.
 *
 * @param namesById what else the page names there, by its {@code @id}
 */
record LinkedData(@Nullable JsonNode article, Map<String, String> namesById) {
  private static final int LONGEST = 2_000_000;
  private static final int MOST_NODES = 10_000;

  /** Pages break JSON in these ways and browsers' own tools let them. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  static LinkedData of(Document page) {
    JsonNode article = null;
    Map<String, String> names = new HashMap<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      for (JsonNode node : nodes(script.data())) {
        article = article == null && isArticle(node.path("@type")) ? node : article;
        String name = node.path("name").asText("");
        if (!name.isBlank() && node.path("@id").isTextual()) {
          names.putIfAbsent(node.path("@id").textValue(), name.strip());
        }
      }
    }
    return new LinkedData(article, Map.copyOf(names));
  }

  /** All objects and lists of a script's data, outer ones first. */
  private static List<JsonNode> nodes(String data) {
    if (data.length() > LONGEST) {
      return List.of();
    }
    List<JsonNode> nodes = new ArrayList<>();
    try {
      nodes.add(JSON.readTree(data));
    } catch (JsonProcessingException e) {
      return List.of();
    }
    for (int i = 0; i < nodes.size() && nodes.size() < MOST_NODES; i++) {
      nodes.get(i).forEach(nodes::add);
    }
    return nodes;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
    }
    String name = type.asText("");
    return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
  }

  /** A text property, or null. */
  @Nullable String text(String property) {
    return article == null ? null : first(texts(article.path(property)));
  }

  /** The names of the persons or organisations that a property gives. */
  List<String> names(String property) {
    return article == null ? List.of() : texts(article.path(property));
  }

  /** Strings as they are, of objects their name, also where that stands elsewhere. */
  private List<String> texts(JsonNode value) {
    List<String> found = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      String text = one.isTextual() ? one.textValue() : one.path("name").asText("");
      String told = text.isBlank() ? namesById.getOrDefault(one.path("@id").asText(""), "") : text;
      if (!told.isBlank()) {
        found.add(told.strip());
      }
    }
    return found;
  }

  private static @Nullable String first(List<String> texts) {
    return texts.isEmpty() ? null : texts.get(0);
  }
}
