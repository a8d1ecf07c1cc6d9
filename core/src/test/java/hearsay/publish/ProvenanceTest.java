package hearsay.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.model.Claim;
import hearsay.model.Reading;
import hearsay.model.SourceLink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openprovenance.prov.json.ProvDeserialiser;
import org.openprovenance.prov.model.Bundle;
import org.openprovenance.prov.model.Document;
import org.openprovenance.prov.model.QualifiedName;
import org.openprovenance.prov.model.WasAttributedTo;
import org.openprovenance.prov.model.WasDerivedFrom;
import org.openprovenance.prov.vanilla.ProvFactory;

class ProvenanceTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode NONE = JSON.createObjectNode();

  @Test
  void attributesAClaimToTheOutletAndDerivesItFromWhatTheOthersSaid() throws IOException {
    JsonNode bundle = bundle(TestReadings.border());
    JsonNode agents = bundle.get("agent");
    assertThat(label(agents, agentOf(bundle, "report:c2"))).isEqualTo("Sahel Wire");
    assertThat(label(agents, agentOf(bundle, "report:c2.1"))).isEqualTo("the Daily Ledger");
    assertThat(label(agents, agentOf(bundle, "report:c2.2")))
        .isEqualTo("a senior military official");
    assertThat(derivations(bundle, "report:c2")).containsExactly("report:c2.1", "report:c2.2");
    assertThat(derivations(bundle, "report:c2.1")).containsExactly("report:c2.2");
    assertThat(derivations(bundle, "report:c1")).as("the outlet's own").isEmpty();
  }

  @Test
  void marksWhatIsQuotedAndWhoIsSaidToKnow() throws IOException {
    List<String> types = new ArrayList<>();
    for (JsonNode derivation : bundle(TestReadings.border()).get("wasDerivedFrom")) {
      if (derivation.get("prov:generatedEntity").asText().equals("report:c3")) {
        types.add(derivation.path("prov:type").path("$").asText());
      }
    }
    assertThat(types).containsExactly("prov:Quotation", "prov:PrimarySource");
  }

  @Test
  void tellsOneVoiceFromAnother() throws IOException {
    JsonNode agents = bundle(TestReadings.border()).get("agent");
    List<String> labels = new ArrayList<>();
    agents.forEach(agent -> labels.add(agent.path("prov:label").asText()));
    assertThat(labels).doesNotHaveDuplicates().contains("Sahel Wire", "The United Nations");
  }

  @Test
  void doesNotTakeTwoOfWhomNothingIsSaidForOne() throws IOException {
    JsonNode bundle = bundle(TestReadings.believed());
    assertThat(agentOf(bundle, "report:c1.1")).isNotEqualTo(agentOf(bundle, "report:c2.1"));
    assertThat(agentOf(bundle, "report:c1")).isEqualTo(agentOf(bundle, "report:c2"));
    assertThat(derivations(bundle, "report:c1"))
        .as("nobody is said to know")
        .containsExactly("report:c1.1");
  }

  @Test
  void isReadByAnIndependentReader() throws IOException {
    byte[] written = Written.bytes(Format.PROV, TestReadings.border(), TestReadings.empty());
    Document document =
        new ProvDeserialiser(new ProvFactory())
            .deserialiseDocument(new ByteArrayInputStream(written));
    assertThat(document.getStatementOrBundle()).hasSize(2).allMatch(Bundle.class::isInstance);
    Bundle border = (Bundle) document.getStatementOrBundle().get(0);
    assertThat(border.getStatement())
        .filteredOn(WasAttributedTo.class::isInstance)
        .map(statement -> ((WasAttributedTo) statement).getEntity().getUri())
        .contains("urn:hearsay:1:report:border#c2.2");
    assertThat(border.getStatement())
        .filteredOn(WasDerivedFrom.class::isInstance)
        .flatMap(statement -> ((WasDerivedFrom) statement).getType())
        .map(type -> ((QualifiedName) type.getValue()).getUri())
        .contains("http://www.w3.org/ns/prov#Quotation", "http://www.w3.org/ns/prov#PrimarySource");
  }

  @Test
  void isADocumentWithoutBundlesWhereThereAreNoReadings() throws IOException {
    assertThat(JSON.readTree(Written.text(Format.PROV)).get("bundle")).isEmpty();
  }

  @Test
  void givesEachReadingABundle() throws IOException {
    JsonNode document =
        JSON.readTree(Written.text(Format.PROV, TestReadings.border(), TestReadings.border()));
    assertThat(document.get("bundle").fieldNames())
        .toIterable()
        .containsExactly("bundle:1", "bundle:2");
  }

  @Property(tries = 100)
  void readBackTheChainsAreThoseOfTheClaims(@ForAll("readings") Reading reading)
      throws IOException {
    JsonNode bundle = bundle(reading);
    Map<String, JsonNode> mentions = mentions(bundle);
    for (Claim claim : reading.claims()) {
      String id = claim.id().codePoints().allMatch(c -> c < 128) ? claim.id() : "";
      if (id.matches("[A-Za-z0-9]+")
          && reading.claims().stream().filter(c -> c.id().equals(id)).count() == 1) {
        for (int i = 0; i < claim.chain().size(); i++) {
          String statement = "report:" + id + (i == 0 ? "" : "." + i);
          assertMentioned(mentions.getOrDefault(statement, NONE), claim.chain().get(i));
        }
      }
    }
  }

  private static void assertMentioned(JsonNode mention, SourceLink link) {
    assertThat(mention.path("hearsay:kind").asText()).isEqualToIgnoringCase(link.kind().name());
    assertThat(mention.path("hearsay:name").textValue()).isEqualTo(link.name());
    assertThat(mention.path("hearsay:text").textValue()).isEqualTo(link.text());
    assertThat(mention.path("hearsay:cue").textValue()).isEqualTo(link.cue());
    assertThat(mention.path("hearsay:country").textValue()).isEqualTo(link.country());
    assertThat(mention.path("hearsay:anonymous").asBoolean()).isEqualTo(link.anonymous());
    assertThat(mention.path("hearsay:sector").textValue())
        .isEqualTo(link.sector() == null ? null : String.join(" ", link.sector()));
    assertThat(mention.has("hearsay:begin")).isEqualTo(link.span() != null);
    if (link.span() != null) {
      assertThat(mention.path("hearsay:begin").asInt()).isEqualTo(link.span().begin());
      assertThat(mention.path("hearsay:end").asInt()).isEqualTo(link.span().end());
    }
  }

  /** The attribution of each statement to a voice, or its derivation from a document. */
  private static Map<String, JsonNode> mentions(JsonNode bundle) {
    Map<String, JsonNode> mentions = new HashMap<>();
    bundle
        .path("wasAttributedTo")
        .forEach(relation -> mentions.put(relation.get("prov:entity").asText(), relation));
    for (JsonNode relation : bundle.path("wasDerivedFrom")) {
      if (relation.has("hearsay:kind")) {
        mentions.put(relation.get("prov:generatedEntity").asText(), relation);
      }
    }
    return mentions;
  }

  @Provide
  Arbitrary<Reading> readings() {
    return AnyRecord.of(Reading.class);
  }

  private static String agentOf(JsonNode bundle, String entity) {
    return mentions(bundle).getOrDefault(entity, NONE).path("prov:agent").asText();
  }

  private static String label(JsonNode agents, String agent) {
    return agents.get(agent).get("prov:label").asText();
  }

  private static List<String> derivations(JsonNode bundle, String entity) {
    List<String> used = new ArrayList<>();
    for (JsonNode derivation : bundle.get("wasDerivedFrom")) {
      if (derivation.get("prov:generatedEntity").asText().equals(entity)) {
        used.add(derivation.get("prov:usedEntity").asText());
      }
    }
    return used;
  }

  private static JsonNode bundle(Reading reading) throws IOException {
    return JSON.readTree(Written.text(Format.PROV, reading)).get("bundle").get("bundle:1");
  }
}
