package hearsay.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.model.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonlTest {
  @Property(tries = 100)
  void readsBackWhatItWrote(@ForAll("readings") Reading reading) throws IOException {
    assertThat(JsonlReader.reading(JsonlWriter.line(reading))).isEqualTo(reading);
  }

  @Property(tries = 100)
  void writesOneLineWhateverTheReportHolds(@ForAll("readings") Reading reading) throws IOException {
    assertThat(JsonlWriter.line(reading)).doesNotContainPattern("[\\n\\r\\u0085\\u2028\\u2029]");
  }

  @Provide
  Arbitrary<Reading> readings() {
    return AnyRecord.of(Reading.class).map(JsonlTest::ofOurSchema);
  }

  private static Reading ofOurSchema(Reading any) {
    return new Reading(
        Reading.SCHEMA,
        any.report(),
        any.claims(),
        any.events(),
        any.quantities(),
        any.times(),
        any.places());
  }

  @Test
  void writesTheSameBytesForTheSameReadings() throws IOException {
    assertThat(bytes(TestReadings.border(), TestReadings.empty()))
        .isEqualTo(bytes(TestReadings.border(), TestReadings.empty()));
  }

  @Test
  void streamsManyReadingsAndReadsThemAll() throws IOException {
    String lines =
        new String(bytes(TestReadings.border(), TestReadings.empty()), StandardCharsets.UTF_8);
    try (JsonlReader reader = new JsonlReader(new StringReader(lines + "\n"))) {
      assertThat(reader.next()).contains(TestReadings.border());
      assertThat(reader.next()).contains(TestReadings.empty());
      assertThat(reader.next()).isEmpty();
    }
  }

  @Test
  void spellsAsTheContractDoes() throws IOException {
    JsonNode json = ContractJson.MAPPER.readTree(JsonlWriter.line(TestReadings.border()));
    assertThat(json.at("/schema").asText()).isEqualTo("hearsay/1");
    assertThat(json.at("/events/0/quad").asText()).isEqualTo("material conflict");
    assertThat(json.at("/events/0/type").asText()).isEqualTo("ASSAULT");
    assertThat(json.at("/events/0/trigger").toString()).isEqualTo("[111,117]");
    assertThat(json.at("/events/0/goldstein").toString()).isEqualTo("-10.0");
    assertThat(json.at("/claims/4/attitude").asText()).isEqualTo("denial");
    assertThat(json.at("/claims/0/within").isNull()).isTrue();
    assertThat(json.at("/quantities/0/max").toString()).isEqualTo("40");
    assertThat(json.at("/quantities/0/value").isNull()).isTrue();
    assertThat(json.at("/times/0/type").asText()).isEqualTo("DATE");
    assertThat(json.at("/places/3/use").asText()).isEqualTo("metonymic");
  }

  @Test
  void passesOverFieldsItDoesNotKnow() throws IOException {
    String line = JsonlWriter.line(TestReadings.empty());
    assertThat(JsonlReader.reading("{\"later\":1," + line.substring(1)))
        .isEqualTo(TestReadings.empty());
  }

  @Test
  void saysWhichLineIsNotAReadingAndWhy() throws IOException {
    String good = JsonlWriter.line(TestReadings.border());
    assertThatThrownBy(() -> readAll(good + "\n\n" + good.replace("\"denial\"", "\"doubt\"")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("no attitude \"doubt\"");
    assertThatThrownBy(() -> readAll(good.replace("hearsay/1", "hearsay/9")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 1: schema \"hearsay/9\"");
    assertThatThrownBy(() -> readAll("{\"schema\": "))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 1");
  }

  private static void readAll(String lines) throws IOException {
    try (JsonlReader reader = new JsonlReader(new StringReader(lines))) {
      while (reader.next().isPresent()) {
        // to the end
      }
    }
  }

  private static byte[] bytes(Reading... readings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReadingWriter writer = Format.JSONL.open(out)) {
      for (Reading reading : readings) {
        writer.write(reading);
      }
    }
    return out.toByteArray();
  }
}
