package hearsay.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.model.Claim;
import hearsay.model.CodePointText;
import hearsay.model.Event;
import hearsay.model.Quantity;
import hearsay.model.Reading;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnotationTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String HEARSAY = "urn:hearsay:1#";

  @Test
  void annotatesEveryClaimEventAndFigure() throws IOException {
    Reading border = TestReadings.border();
    JsonNode items = items(border);
    List<String> ids = new ArrayList<>();
    border.claims().forEach(claim -> ids.add(claim.id()));
    border.events().forEach(event -> ids.add(event.id()));
    border.quantities().forEach(figure -> ids.add(figure.id()));
    assertThat(items)
        .extracting(item -> item.get("id").asText())
        .isEqualTo(ids.stream().map(id -> "urn:hearsay:1:report:border#" + id).toList());
  }

  @Test
  void pointsToTheWordsByCodePointsAndByQuotation() throws IOException {
    Reading border = TestReadings.border();
    CodePointText text = new CodePointText(border.report().text());
    for (JsonNode item : items(border)) {
      for (JsonNode target : item.get("target")) {
        JsonNode position = target.get("selector").get(0);
        JsonNode quotation = target.get("selector").get(1);
        int start = position.get("start").asInt();
        int end = position.get("end").asInt();
        assertThat(quotation.get("exact").asText()).isEqualTo(text.at(start, end));
        assertThat(text.at(0, start)).endsWith(quotation.get("prefix").asText());
        assertThat(text.at(end, text.length())).startsWith(quotation.get("suffix").asText());
        assertThat(target.get("source").get("via").asText())
            .isEqualTo("https://sahelwire.example/border");
      }
    }
  }

  @Test
  void givesASplitQuotationATargetForEachOfItsParts() throws IOException {
    JsonNode general = items(TestReadings.border()).get(2);
    assertThat(general.get("target")).hasSize(2);
    assertThat(general.get("target").get(1).get("selector").get(1).get("exact").asText())
        .isEqualTo("“and we buried every one of them.”");
  }

  @Test
  void isExpandedByAnIndependentReaderOfJsonLd() throws IOException, JsonLdError {
    JsonObject page = expanded(Written.text(Format.ANNOTATION, TestReadings.border()));
    assertThat(page.getJsonArray("@type").getString(0))
        .isEqualTo("http://www.w3.org/ns/activitystreams#OrderedCollectionPage");
    JsonArray items =
        page.getJsonArray("http://www.w3.org/ns/activitystreams#items")
            .getJsonObject(0)
            .getJsonArray("@list");
    assertThat(items).hasSize(items(TestReadings.border()).size());
    JsonObject official = items.getJsonObject(1);
    JsonObject body = official.getJsonArray(OA + "hasBody").getJsonObject(0);
    assertThat(body.getJsonArray("@type").getString(0)).isEqualTo(HEARSAY + "Claim");
    assertThat(value(body, HEARSAY + "attitude")).isEqualTo("\"assertion\"");
    JsonArray chain = body.getJsonArray(HEARSAY + "chain").getJsonObject(0).getJsonArray("@list");
    assertThat(chain.stream().map(link -> value(link.asJsonObject(), HEARSAY + "kind")))
        .as("a chain keeps its order")
        .containsExactly("\"outlet\"", "\"outlet\"", "\"person\"");
    JsonObject target = official.getJsonArray(OA + "hasTarget").getJsonObject(0);
    JsonArray selectors = target.getJsonArray(OA + "hasSelector");
    assertThat(selectors.getJsonObject(0).getJsonArray("@type").getString(0))
        .isEqualTo(OA + "TextPositionSelector");
    assertThat(value(selectors.getJsonObject(0), OA + "start"))
        .isEqualTo("" + TestReadings.border().claims().get(1).spans().content().get(0).begin());
  }

  @Test
  void isAPageWithoutItemsWhereThereAreNoReadings() throws IOException, JsonLdError {
    assertThat(items()).isEmpty();
    assertThat(expanded(Written.text(Format.ANNOTATION)).getString("@id")).startsWith("urn:uuid:");
  }

  @Test
  void namesAPageAfterWhatItAnnotates() throws IOException {
    String id = id(TestReadings.border());
    assertThat(id).isEqualTo(id(TestReadings.border()));
    assertThat(id).isNotEqualTo(id(TestReadings.empty()));
  }

  @Property(tries = 50)
  void readBackTheRecordsAreThoseOfTheReading(@ForAll("readings") Reading reading)
      throws IOException {
    List<Object> records = new ArrayList<>();
    for (JsonNode item : items(reading)) {
      records.add(record(item));
    }
    List<Object> expected = new ArrayList<>(reading.claims());
    expected.addAll(reading.events());
    expected.addAll(reading.quantities());
    assertThat(records).isEqualTo(expected);
  }

  /** The contract's record that an annotation holds. */
  private static Object record(JsonNode item) throws IOException {
    ObjectNode fields = (ObjectNode) contract(item.get("body"));
    JsonNode targets = spans(item);
    switch (item.get("body").get("type").asText()) {
      case "hearsay:Claim" -> {
        ObjectNode spans = fields.putObject("spans");
        spans.set("source", list(fields.remove("source")));
        spans.set("cue", list(fields.remove("cue")));
        spans.set("content", targets);
        return ContractJson.MAPPER.treeToValue(fields, Claim.class);
      }
      case "hearsay:Event" -> {
        fields.set("trigger", targets.get(0));
        return ContractJson.MAPPER.treeToValue(fields, Event.class);
      }
      default -> {
        fields.set("span", targets.get(0));
        return ContractJson.MAPPER.treeToValue(fields, Quantity.class);
      }
    }
  }

  private static ArrayNode spans(JsonNode item) {
    ArrayNode spans = JSON.createArrayNode();
    for (JsonNode target : item.get("target")) {
      if (target.has("selector")) {
        spans.add(contract(target.get("selector").get(0)));
      }
    }
    return spans;
  }

  private static JsonNode list(@Nullable JsonNode list) {
    return list == null ? JSON.createArrayNode() : list;
  }

  /** Names without "hearsay:", spans as pairs, times and places by their ids. */
  private static JsonNode contract(JsonNode node) {
    if (node.path("type").asText().equals("TextPositionSelector")) {
      return JSON.createArrayNode().add(node.get("start")).add(node.get("end"));
    } else if (node.isArray()) {
      ArrayNode items = JSON.createArrayNode();
      node.forEach(item -> items.add(contract(item)));
      return items;
    } else if (node.isObject()) {
      ObjectNode fields = JSON.createObjectNode();
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        if (field.getKey().startsWith("hearsay:")) {
          String name = field.getKey().substring("hearsay:".length());
          JsonNode value = contract(field.getValue());
          boolean reference = Set.of("when", "time", "place").contains(name) && value.isObject();
          fields.set(name, reference ? value.get("id") : value);
        }
      }
      return fields;
    }
    return node;
  }

  @Provide
  Arbitrary<Reading> readings() {
    return AnyRecord.of(Reading.class);
  }

  private static String value(JsonObject node, String field) {
    return Objects.toString(node.getJsonArray(field).getJsonObject(0).get("@value"));
  }

  private static String id(Reading reading) throws IOException {
    return JSON.readTree(Written.text(Format.ANNOTATION, reading)).get("id").asText();
  }

  private static JsonNode items(Reading... readings) throws IOException {
    return JSON.readTree(Written.text(Format.ANNOTATION, readings)).get("items");
  }

  private static JsonObject expanded(String page) throws IOException, JsonLdError {
    return JsonLd.expand(JsonDocument.of(new StringReader(page)))
        .loader((url, options) -> context(url))
        .get()
        .getJsonObject(0);
  }

  /** Stands for the web: the terms of the annotation context that Hearsay uses. */
  private static JsonDocument context(URI url) throws JsonLdError {
    assertThat(url).hasToString("http://www.w3.org/ns/anno.jsonld");
    try (InputStream in = AnnotationTest.class.getResourceAsStream("annotation-terms.jsonld")) {
      return JsonDocument.of(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
