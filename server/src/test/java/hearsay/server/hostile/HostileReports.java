package hearsay.server.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.model.Reading;
import hearsay.publish.ContractJson;
import hearsay.publish.JsonlReader;
import hearsay.server.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Readings in which one word stands wherever a report may put words. */
final class HostileReports {
  private static final ObjectMapper JSON = new ObjectMapper();

  private HostileReports() {}

  /**
   * Two reports a word, which tell the same, so that they also make a story.
   *
   * @param words reports get their place in this list as id
   */
  static List<Reading> of(List<String> words) throws IOException {
    Reading template =
        Site.groups().stream()
            .filter(one -> !one.events().isEmpty() && !one.places().isEmpty())
            .filter(one -> one.claims().get(0).chain().size() > 1)
            .findFirst()
            .orElseThrow();
    List<Reading> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      all.add(reading(template, words.get(i), "a" + i + " " + words.get(i)));
      all.add(reading(template, words.get(i), "b" + i + " " + words.get(i)));
    }
    return all;
  }

  private static Reading reading(Reading template, String word, String id) throws IOException {
    JsonNode tree = JSON.readTree(ContractJson.write(template));
    ObjectNode report = (ObjectNode) tree.path("report");
    String text = report.path("text").textValue();
    report.put("id", id).put("url", word).put("title", word).put("byline", word);
    report.put("text", text.strip() + " " + word + "\n");
    ((ObjectNode) report.path("outlet")).put("name", word).put("domain", word);
    report.putArray("credits").add(word);
    replaceNames(tree.path("claims"), word);
    replaceNames(tree.path("events"), word);
    replaceNames(tree.path("places"), word);
    return JsonlReader.reading(tree.toString());
  }

  private static void replaceNames(JsonNode node, String word) {
    if (node instanceof ObjectNode object) {
      for (String field : List.of("name", "text", "cue", "of")) {
        if (object.path(field).isTextual()) {
          object.put(field, word);
        }
      }
    }
    node.forEach(child -> replaceNames(child, word));
  }
}
