package hearsay.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearsay.model.Actor;
import hearsay.model.Event;
import hearsay.model.Factuality;
import hearsay.model.Factuality.Certainty;
import hearsay.model.Factuality.Polarity;
import hearsay.model.Factuality.Reality;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.Quantity.Measure;
import hearsay.model.Reading;
import hearsay.model.Span;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UcdpTest {
  private static final String HEADING =
      "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id"
          + ",conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a"
          + ",side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office"
          + ",source_date,source_headline,source_original,where_prec,where_coordinates"
          + ",where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country"
          + ",country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b"
          + ",deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";

  private static final Span CIVILIANS = new Span(0, 10);
  private static final Span SOLDIERS = new Span(20, 30);
  private static final Span NOWHERE = new Span(40, 50);

  @Test
  void hasUcdpsColumnsInUcdpsOrder() throws IOException {
    assertThat(Written.text(Format.UCDP)).isEqualTo(HEADING + "\r\n");
  }

  @Test
  void givesARowToTheEventInWhichPeopleAreKilled() throws IOException {
    List<Map<String, String>> rows = rows(TestReadings.border());
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0))
        .containsEntry("relid", "border#e1")
        .containsEntry("year", "2025")
        .containsEntry("side_a", "Sudanese paramilitary fighters")
        .containsEntry("side_b", "Chadian soldiers")
        .containsEntry("number_of_sources", "1")
        .containsEntry("source_office", "Sahel Wire")
        .containsEntry("source_date", "2025-03-04")
        .containsEntry("source_original", "a senior military official")
        .containsEntry("where_coordinates", "Adré")
        .containsEntry("geom_wkt", "POINT (22.2 13.4667)")
        .containsEntry("country", "TCD")
        .containsEntry("country_id", "483")
        .containsEntry("date_prec", "1")
        .containsEntry("date_start", "2025-03-03 00:00:00.000")
        .containsEntry("date_end", "2025-03-03 00:00:00.000")
        .containsEntry("low", "0")
        .containsEntry("best", "")
        .containsEntry("high", "40")
        .containsEntry("gwnoa", "")
        .containsEntry("gwnob", "483")
        .containsEntry("conflict_name", "")
        .containsEntry("type_of_violence", "");
  }

  @Test
  void takesLeastAndMostOfTheFiguresAndTheOneTheyAgreeOn() throws IOException {
    assertThat(tolls(figure("q1", 12.0, 12.0, 12.0, NOWHERE))).containsExactly("12", "12", "12");
    assertThat(
            tolls(figure("q1", 12.0, 12.0, 12.0, NOWHERE), figure("q2", null, 10.0, 15.0, NOWHERE)))
        .containsExactly("10", "12", "15");
    assertThat(
            tolls(figure("q1", 12.0, 12.0, 12.0, NOWHERE), figure("q2", 20.0, 20.0, 20.0, NOWHERE)))
        .as("figures that differ give no best one")
        .containsExactly("12", "", "20");
  }

  @Test
  void countsWholePeopleBeyondAnOpenBound() throws IOException {
    Quantity more = open("q1", 400.0, null);
    Quantity fewer = open("q2", null, 20.0);
    assertThat(tolls(more)).containsExactly("401", "", "");
    assertThat(tolls(fewer)).containsExactly("", "", "19");
    assertThat(tolls(more, fewer)).containsExactly("401", "", "");
  }

  @Test
  void saysWhoseTheDeadAreWhereTheFigureStandsInWordsForThem() throws IOException {
    Quantity three = figure("q1", 3.0, 3.0, 3.0, CIVILIANS);
    Quantity two = figure("q2", 2.0, 2.0, 2.0, SOLDIERS);
    Quantity seven = figure("q3", 7.0, 7.0, 7.0, NOWHERE);
    assertThat(rows(reading(Factuality.FACT, three, two, seven)).get(0))
        .containsEntry("deaths_civilians", "3")
        .containsEntry("deaths_b", "2")
        .containsEntry("deaths_unknown", "7")
        .containsEntry("deaths_a", "")
        .containsEntry("low", "2")
        .containsEntry("high", "7");
  }

  @ParameterizedTest
  @CsvSource({
    "-89.9, -179.9, 1",
    "-89.9, 179.9, 720",
    "-89.4, -179.9, 721",
    "89.9, 179.9, 259200",
    "90, 0, ''",
    ", 0, ''"
  })
  void numbersTheCellsOfTheGridFromTheSouthWest(
      @Nullable Double lat, @Nullable Double lon, String cell) throws IOException {
    Place adre = TestReadings.border().places().get(1);
    Place place =
        new Place(
            adre.id(),
            adre.span(),
            adre.text(),
            null,
            null,
            lat,
            lon,
            null,
            null,
            null,
            Place.Use.LITERAL,
            1);
    assertThat(rows(TestReadings.withPlaces(List.of(place))).get(0))
        .containsEntry("priogrid_gid", cell);
  }

  @Test
  void leavesOutWhatIsDeniedPlannedOrKilledNobody() throws IOException {
    Quantity three = figure("q1", 3.0, 3.0, 3.0, NOWHERE);
    Quantity none = figure("q1", 0.0, 0.0, 0.0, NOWHERE);
    assertThat(
            rows(
                reading(
                    new Factuality(Certainty.CERTAIN, Polarity.NEGATIVE, Reality.ACTUAL), three)))
        .isEmpty();
    assertThat(
            rows(
                reading(
                    new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, Reality.INTENDED), three)))
        .isEmpty();
    assertThat(rows(reading(Factuality.FACT, none))).isEmpty();
    assertThat(rows(reading(Factuality.FACT))).isEmpty();
  }

  @Property(tries = 100)
  void everyRowHasAllColumnsAndNoCellRunsAsAFormula(@ForAll("readings") Reading reading)
      throws IOException {
    for (Map<String, String> row : rows(reading)) {
      assertThat(row).hasSize(49);
      assertThat(row.get("id")).matches("[0-9]+");
      assertThat(row.values()).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r].*|-(?![0-9.]+$).*"));
    }
  }

  @Provide
  Arbitrary<Reading> readings() {
    return AnyRecord.of(Reading.class);
  }

  private static List<String> tolls(Quantity... figures) throws IOException {
    Map<String, String> row = rows(reading(Factuality.FACT, figures)).get(0);
    return List.of(row.get("low"), row.get("best"), row.get("high"));
  }

  private static Reading reading(Factuality factuality, Quantity... figures) {
    Event first = TestReadings.border().events().get(0);
    Event event =
        new Event(
            "e1",
            first.claim(),
            first.type(),
            null,
            List.of(),
            null,
            first.quad(),
            null,
            first.trigger(),
            List.of(new Actor("gunmen", new Span(60, 66), null, null, null)),
            List.of(
                new Actor("civilians", CIVILIANS, null, "TCD", List.of("CVL")),
                new Actor("soldiers", SOLDIERS, null, "TCD", List.of("MIL"))),
            null,
            null,
            List.of(figures).stream().map(Quantity::id).toList(),
            factuality);
    return TestReadings.withFigures(List.of(event), List.of(figures));
  }

  private static Quantity figure(
      String id, @Nullable Double value, @Nullable Double min, @Nullable Double max, Span span) {
    return new Quantity(
        id,
        span,
        "so many",
        value,
        min,
        max,
        false,
        false,
        false,
        "person",
        null,
        Measure.KILLED,
        null,
        null);
  }

  private static Quantity open(String id, @Nullable Double min, @Nullable Double max) {
    return new Quantity(
        id,
        NOWHERE,
        "so many",
        null,
        min,
        max,
        min != null,
        max != null,
        false,
        "person",
        null,
        Measure.KILLED,
        null,
        null);
  }

  private static List<Map<String, String>> rows(Reading... readings) throws IOException {
    String text = Written.text(Format.UCDP, readings);
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
      return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    }
  }
}
