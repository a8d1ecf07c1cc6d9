package hearsay.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.model.Reading;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ContractTest {
  @Test
  void findsNothingWrongWithAGoodReading() {
    assertThat(Contract.breaches(TestReadings.border())).isEmpty();
  }

  @Test
  void wantsWordsToStandWhereTheirSpansPoint() throws IOException {
    assertThat(broken(json -> field(json, "/quantities/0").put("text", "40 soldiers")))
        .containsExactly(
            "q1: says “40 soldiers” where the report has “up to 40 Chadian soldiers” at 118");
    assertThat(broken(json -> span(json, "/events/0/trigger").insert(1, 9999).remove(2)))
        .containsExactly("e1: [111, 9999) leaves the text");
  }

  @Test
  void wantsIdsToLeadSomewhere() throws IOException {
    assertThat(broken(json -> field(json, "/events/0").put("claim", "c99")))
        .containsExactly("e1: there is no c99");
    assertThat(broken(json -> field(json, "/claims/2").put("id", "c2")))
        .contains("c2: is the id of two records");
  }

  @Test
  void wantsNestingToLeadOutwards() throws IOException {
    assertThat(broken(json -> field(json, "/claims/0").put("within", "c2")))
        .containsExactly("c1: stands inside itself", "c2: stands inside itself");
  }

  @Test
  void wantsChainsToBeginWithTheOutlet() throws IOException {
    assertThat(broken(json -> field(json, "/claims/2/chain/0").put("name", "Other")))
        .containsExactly("c3: its chain begins with another than the outlet of the report");
    assertThat(broken(json -> field(json, "/claims/2").put("quotation", "none")))
        .containsExactly("c3: is the outlet's own statement but has a source");
  }

  @Test
  void wantsBoundsToBeBounds() throws IOException {
    assertThat(broken(json -> field(json, "/quantities/0").put("min", 50)))
        .containsExactly("q1: min 50.0 is above max 40.0");
    assertThat(broken(json -> field(json, "/quantities/3").put("value", 11)))
        .containsExactly("q4: value 11.0 is outside its bounds");
    assertThat(broken(json -> field(json, "/quantities/2").put("maxOpen", true)))
        .containsExactly("q3: excludes a bound that it does not have");
  }

  @Test
  void wantsTimesToEndAfterTheyStart() throws IOException {
    assertThat(broken(json -> field(json, "/times/1").put("end", "2025-03-01")))
        .containsExactly("t2: ends 2025-03-01 before it starts 2025-03-03");
  }

  @Test
  void wantsTheQuadOfTheType() throws IOException {
    assertThat(broken(json -> field(json, "/events/0").put("quad", "verbal conflict")))
        .containsExactly("e1: ASSAULT is material conflict");
  }

  @Test
  void wantsEverySentenceInAClaim() throws IOException {
    assertThat(broken(json -> ((ArrayNode) json.get("claims")).remove(10)))
        .contains(
            "report: no claim tells “In 2023, N’Djamena closed the crossing for three weeks.” at 822");
  }

  @Property(tries = 100)
  void meetsAnyReadingWithoutFailing(@ForAll("readings") Reading reading) {
    assertThatCode(() -> Contract.breaches(reading)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<Reading> readings() {
    return AnyRecord.of(Reading.class);
  }

  /** What is found wrong with the good reading after a change to its JSON. */
  private static List<String> broken(Consumer<ObjectNode> change) throws IOException {
    ObjectNode json =
        (ObjectNode) ContractJson.MAPPER.readTree(JsonlWriter.line(TestReadings.border()));
    change.accept(json);
    return Contract.breaches(JsonlReader.reading(json.toString())).stream()
        .map(Contract.Breach::toString)
        .toList();
  }

  private static ObjectNode field(ObjectNode json, String pointer) {
    return (ObjectNode) json.at(pointer);
  }

  private static ArrayNode span(ObjectNode json, String pointer) {
    return (ArrayNode) json.at(pointer);
  }
}
