package hearsay.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import hearsay.model.Attitude;
import hearsay.model.EventType;
import hearsay.model.Factuality;
import hearsay.model.Place;
import hearsay.model.Quad;
import hearsay.model.Quantity;
import hearsay.model.Quotation;
import hearsay.model.Reading;
import hearsay.model.SourceLink;
import hearsay.model.TimeExpression;
import hearsay.publish.wording.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
  private static final Schema SCHEMA = schema();

  @Test
  void holdsForWhatIsWritten() throws IOException {
    assertThat(errors(JsonlWriter.line(TestReadings.border()))).isEmpty();
    assertThat(errors(JsonlWriter.line(TestReadings.empty()))).isEmpty();
  }

  @Test
  void isItselfASchema() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(text(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void allowsAbsenceWhereTheReportDoesNotSay() throws IOException {
    String line = JsonlWriter.line(TestReadings.border()).replaceAll("\"[a-z]+\":null,", "");
    assertThat(line).doesNotContain("\"within\":null");
    assertThat(errors(line)).isEmpty();
  }

  @Test
  void refusesAnotherSpelling() throws IOException {
    String line = JsonlWriter.line(TestReadings.border());
    assertThat(errors(line.replace("\"denial\"", "\"DENIAL\""))).hasSize(1);
    assertThat(errors(line.replace("material conflict", "material-conflict"))).isNotEmpty();
    assertThat(errors(line.replace("\"trigger\":[111,117]", "\"trigger\":{\"begin\":111}")))
        .isNotEmpty();
    assertThat(errors(line.replace("\"id\":\"c5\"", "\"id\":\"claim 5\""))).isNotEmpty();
  }

  @Test
  void describesEveryFieldThatIsWritten() throws IOException {
    JsonNode schema = ContractJson.MAPPER.readTree(text());
    assertDescribed(schema.at("/properties"), Reading.class);
    for (RecordComponent list : Reading.class.getRecordComponents()) {
      if (list.getGenericType() instanceof java.lang.reflect.ParameterizedType type) {
        Class<?> item = (Class<?>) type.getActualTypeArguments()[0];
        String name = schema.at("/properties/" + list.getName() + "/items/$ref").asText();
        assertDescribed(schema.at(name.substring(1) + "/properties"), item);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void allowsEveryValueThatTheModelHas(String pointer, Class<? extends Enum<?>> type)
      throws IOException {
    JsonNode allowed = ContractJson.MAPPER.readTree(text()).at("/$defs" + pointer + "/enum");
    assertThat(allowed)
        .map(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(type.getEnumConstants()).map(Spelling::of).toList());
  }

  static Stream<Arguments> spellings() {
    return Stream.of(
        arguments("/claim/properties/quotation", Quotation.class),
        arguments("/claim/properties/attitude", Attitude.class),
        arguments("/sourceLink/properties/kind", SourceLink.Kind.class),
        arguments("/factuality/properties/certainty", Factuality.Certainty.class),
        arguments("/factuality/properties/polarity", Factuality.Polarity.class),
        arguments("/factuality/properties/reality", Factuality.Reality.class),
        arguments("/event/properties/type", EventType.class),
        arguments("/event/properties/quad", Quad.class),
        arguments("/quantity/properties/measure", Quantity.Measure.class),
        arguments("/time/properties/type", TimeExpression.Type.class),
        arguments("/place/properties/use", Place.Use.class));
  }

  private static void assertDescribed(JsonNode properties, Class<?> type) {
    List<String> fields =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    assertThat(properties.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(fields);
  }

  private static List<Error> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text(), InputFormat.JSON);
  }

  private static String text() {
    try (InputStream in = Contract.class.getResourceAsStream("reading.schema.json")) {
      return new String(
          Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
