package hearsay.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.model.Event;
import hearsay.model.Place;
import hearsay.model.Reading;
import hearsay.publish.wording.EventColumn;
import hearsay.publish.wording.ReadingIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

class GeoJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void setsAPointForTheEventThatHasALiteralPlace() throws IOException {
    JsonNode features = features(TestReadings.border());
    assertThat(features).hasSize(1);
    assertThat(features.get(0).get("type").asText()).isEqualTo("Feature");
    assertThat(features.get(0).get("id").asText()).isEqualTo("border#e1");
    assertThat(features.get(0).get("geometry"))
        .isEqualTo(JSON.readTree("{\"type\": \"Point\", \"coordinates\": [22.2, 13.4667]}"));
    JsonNode properties = features.get(0).get("properties");
    assertThat(properties.fieldNames()).toIterable().isEqualTo(EventColumn.headings());
    assertThat(properties.get("type").asText()).isEqualTo("ASSAULT");
    assertThat(properties.get("actor"))
        .isEqualTo(JSON.readTree("[\"Sudanese paramilitary fighters\"]"));
    assertThat(properties.get("killed_max")).isEqualTo(JSON.readTree("[40.0]"));
    assertThat(properties.get("trigger_begin").isInt()).isTrue();
    assertThat(properties.get("mode").isNull()).isTrue();
  }

  @Test
  void isReadByAnIndependentReader() throws IOException, ParseException {
    Geometry geometry =
        new GeoJsonReader()
            .read(Written.text(Format.GEOJSON, TestReadings.border(), TestReadings.border()));
    assertThat(geometry.getNumGeometries()).isEqualTo(2);
    assertThat(geometry.getGeometryN(1).getCoordinate().getX()).isEqualTo(22.2);
    assertThat(geometry.getGeometryN(1).getCoordinate().getY()).isEqualTo(13.4667);
  }

  @Test
  void isAnEmptyCollectionWhereNothingIsLocated() throws IOException {
    JsonNode empty = JSON.readTree("{\"type\": \"FeatureCollection\", \"features\": []}");
    assertThat(JSON.readTree(Written.text(Format.GEOJSON))).isEqualTo(empty);
    assertThat(JSON.readTree(Written.text(Format.GEOJSON, TestReadings.empty()))).isEqualTo(empty);
  }

  @ParameterizedTest
  @CsvSource({
    "13.5, 22.2, LITERAL, 1",
    "-90, -180, LITERAL, 1",
    "13.5, 22.2, METONYMIC, 0",
    "13.5, , LITERAL, 0",
    ", 22.2, LITERAL, 0",
    "90.1, 22.2, LITERAL, 0",
    "13.5, 180.5, LITERAL, 0",
    "NaN, 22.2, LITERAL, 0",
    "13.5, Infinity, LITERAL, 0"
  })
  void hasNoPointThatIsNoneOnEarth(
      @Nullable Double lat, @Nullable Double lon, Place.Use use, int points) throws IOException {
    Place adre = TestReadings.border().places().get(1);
    Place place =
        new Place(
            adre.id(), adre.span(), adre.text(), null, null, lat, lon, null, null, null, use, 1);
    assertThat(features(TestReadings.withPlaces(List.of(place)))).hasSize(points);
  }

  @Property(tries = 100)
  void readBackTheFieldsAreThoseOfTheEvents(@ForAll("readings") Reading reading)
      throws IOException {
    JsonNode features = features(reading);
    assertThat(features.size()).isLessThanOrEqualTo(reading.events().size());
    for (JsonNode feature : features) {
      JsonNode properties = feature.get("properties");
      Event event =
          reading.events().stream()
              .filter(candidate -> candidate.id().equals(properties.get("event_id").asText()))
              .findFirst()
              .orElseThrow();
      for (EventColumn column : EventColumn.values()) {
        assertThat(plain(properties.get(column.heading()), column.kind()))
            .isEqualTo(column.value(new ReadingIndex(reading), event));
      }
    }
  }

  private static @Nullable Object plain(JsonNode node, EventColumn.Kind kind) {
    if (node.isNull()) {
      return null;
    }
    return switch (kind) {
      case TEXT -> node.textValue();
      case WHOLE -> node.longValue();
      case NUMBER -> node.doubleValue();
      case TEXTS -> each(node, EventColumn.Kind.TEXT);
      case NUMBERS -> each(node, EventColumn.Kind.NUMBER);
    };
  }

  private static List<@Nullable Object> each(JsonNode nodes, EventColumn.Kind kind) {
    List<@Nullable Object> items = new ArrayList<>();
    nodes.forEach(node -> items.add(plain(node, kind)));
    return items;
  }

  @Provide
  Arbitrary<Reading> readings() {
    return AnyRecord.of(Reading.class).map(GeoJsonTest::located);
  }

  /** The reading with every event at its first place, if it has one. */
  private static Reading located(Reading reading) {
    if (reading.places().isEmpty()) {
      return reading;
    }
    Place first = reading.places().get(0);
    Place place =
        new Place(
            first.id(),
            first.span(),
            first.text(),
            first.name(),
            first.geonameid(),
            1.5,
            2.5,
            first.country(),
            first.admin1(),
            first.feature(),
            Place.Use.LITERAL,
            first.confidence());
    List<Event> events =
        reading.events().stream()
            .map(
                event ->
                    new Event(
                        event.id(),
                        event.claim(),
                        event.type(),
                        event.mode(),
                        event.contexts(),
                        event.cameo(),
                        event.quad(),
                        event.goldstein(),
                        event.trigger(),
                        event.actors(),
                        event.recipients(),
                        place.id(),
                        event.time(),
                        event.quantities(),
                        event.factuality()))
            .toList();
    return new Reading(
        reading.schema(),
        reading.report(),
        reading.claims(),
        events.isEmpty() ? events : events.subList(0, 1),
        reading.quantities(),
        reading.times(),
        List.of(place));
  }

  private static JsonNode features(Reading... readings) throws IOException {
    JsonNode collection = JSON.readTree(Written.text(Format.GEOJSON, readings));
    assertThat(collection.get("type").asText()).isEqualTo("FeatureCollection");
    return collection.get("features");
  }
}
