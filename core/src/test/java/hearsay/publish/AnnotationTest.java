package hearsay.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.model.Claim;
import hearsay.model.CodePointText;
import hearsay.model.Event;
import hearsay.model.Quantity;
import hearsay.model.Reading;
import hearsay.model.Span;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
  void readBackTheRecordsAreTheReadings(@ForAll("readings") Reading reading) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    items(reading).forEach(items::add);
    for (Claim claim : reading.claims()) {
      JsonNode item = items.remove(0);
      JsonNode body = item.get("body");
      assertThat(body.get("hearsay:id").asText()).isEqualTo(claim.id());
      assertThat(body.get("hearsay:chain")).hasSize(claim.chain().size());
      assertThat(body.path("hearsay:within").textValue()).isEqualTo(claim.within());
      assertThat(spans(body.path("hearsay:cue"))).isEqualTo(claim.spans().cue());
      assertThat(spans(body.path("hearsay:source"))).isEqualTo(claim.spans().source());
      assertThat(targets(item)).isEqualTo(claim.spans().content());
    }
    for (Event event : reading.events()) {
      JsonNode item = items.remove(0);
      JsonNode body = item.get("body");
      assertThat(body.get("hearsay:type").asText()).isEqualTo(event.type().name());
      assertThat(body.get("hearsay:recipients")).hasSize(event.recipients().size());
      assertThat(targets(item)).containsExactly(event.trigger());
    }
    for (Quantity figure : reading.quantities()) {
      JsonNode item = items.remove(0);
      JsonNode body = item.get("body");
      assertThat(number(body.path("hearsay:min"))).isEqualTo(figure.min());
      assertThat(number(body.path("hearsay:max"))).isEqualTo(figure.max());
      assertThat(body.get("hearsay:text").asText()).isEqualTo(figure.text());
      assertThat(targets(item)).containsExactly(figure.span());
    }
    assertThat(items).isEmpty();
  }

  @Provide
  Arbitrary<Reading> readings() {
    return AnyRecord.of(Reading.class);
  }

  private static @Nullable Double number(JsonNode node) {
    return node.isNumber() ? Double.valueOf(node.asDouble()) : null;
  }

  private static List<Span> targets(JsonNode item) {
    List<Span> spans = new ArrayList<>();
    item.get("target").forEach(target -> spans.addAll(spans(target.path("selector"))));
    return spans;
  }

  private static List<Span> spans(JsonNode selectors) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode selector : selectors) {
      if (selector.get("type").asText().equals("TextPositionSelector")) {
        spans.add(new Span(selector.get("start").asInt(), selector.get("end").asInt()));
      }
    }
    return spans;
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
      throw new java.io.UncheckedIOException(e);
    }
  }
}
