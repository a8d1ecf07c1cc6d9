package hearsay.publish;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Actor;
import hearsay.model.Event;
import hearsay.model.Reading;
import hearsay.publish.wording.Cells;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolecatTest {
  private static final String HEADING =
      "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country"
          + "|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw"
          + "|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW"
          + "|Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw"
          + "|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude"
          + "|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People"
          + "|Story Organizations|Story Locations|Language|Version";

  @Test
  void hasPolecatsColumnsInPolecatsOrder() throws IOException {
    assertThat(Written.tabs(Format.POLECAT)).containsExactly(List.of(HEADING.split("\\|")));
  }

  @Test
  void saysWhoDidWhatToWhomWhenAndWhere() throws IOException {
    assertThat(rows(TestReadings.border()).get(0))
        .containsEntry("Event ID", "border#e1")
        .containsEntry("Event Date", "2025-03-03")
        .containsEntry("Event Type", "ASSAULT")
        .containsEntry("Event Mode", "")
        .containsEntry("Intensity", "-10")
        .containsEntry("Quad Code", "MATERIAL CONFLICT")
        .containsEntry("Contexts", "military")
        .containsEntry("Actor Name", "Sudanese paramilitary fighters")
        .containsEntry("Actor Country", "SDN")
        .containsEntry("Actor COW", "625")
        .containsEntry("Primary Actor Sector", "PRM")
        .containsEntry("Recipient Name Raw", "Chadian soldiers")
        .containsEntry("Recipient COW", "483")
        .containsEntry("Placename", "Adré")
        .containsEntry("City", "Adré")
        .containsEntry("Province", "Ouaddaï")
        .containsEntry("Country", "TCD")
        .containsEntry("Latitude", "13.4667")
        .containsEntry("Feature Type", "PPL")
        .containsEntry("Source", "Sahel Wire")
        .containsEntry("Publication Date", "2025-03-04")
        .containsEntry("Story Locations", "Adré; El Geneina")
        .containsEntry("Language", "en")
        .containsEntry("Version", "hearsay/1");
  }

  @Test
  void leavesEmptyWhatTheReportDoesNotSay() throws IOException {
    assertThat(rows(TestReadings.border()).get(2))
        .containsEntry("Intensity", "")
        .containsEntry("Recipient Name", "")
        .containsEntry("Latitude", "")
        .containsEntry("Wikipedia Actor ID", "");
  }

  @Test
  void keepsSeveralActorsApartAndInStep() throws IOException {
    Reading border = TestReadings.border();
    Event first = border.events().get(0);
    Actor nameless = new Actor("gunmen", first.trigger(), null, null, null);
    Actor police = new Actor("police", first.trigger(), null, "TCD", List.of("COP", "GOV"));
    Event several =
        new Event(
            "e1",
            first.claim(),
            first.type(),
            first.mode(),
            first.contexts(),
            first.cameo(),
            first.quad(),
            first.goldstein(),
            first.trigger(),
            List.of(nameless, police),
            List.of(),
            null,
            null,
            List.of(),
            first.factuality());
    assertThat(rows(TestReadings.withEvents(List.of(several))).get(0))
        .containsEntry("Actor Name", "gunmen; police")
        .containsEntry("Actor Country", "None; TCD")
        .containsEntry("Primary Actor Sector", "None; COP")
        .containsEntry("Actor Sectors", "None; COP|GOV")
        .containsEntry("Recipient Country", "");
  }

  @Property(tries = 100)
  void readBackTheCodesAreThoseOfTheEvents(@ForAll("readings") Reading reading) throws IOException {
    List<Map<String, String>> rows = rows(reading);
    assertThat(rows).hasSize(reading.events().size());
    for (int i = 0; i < rows.size(); i++) {
      Event event = reading.events().get(i);
      assertThat(rows.get(i))
          .containsEntry("Event ID", cell(reading.report().id() + "#" + event.id()))
          .containsEntry("Event Mode", cell(event.mode()))
          .containsEntry("Contexts", cell(String.join("; ", event.contexts())))
          .containsEntry("Actor Name Raw", cell(words(event.actors())))
          .containsEntry("Recipient Name Raw", cell(words(event.recipients())))
          .containsEntry("Source", cell(reading.report().outlet().name()))
          .containsEntry("Language", cell(reading.report().language()))
          .containsEntry("Event Type", event.type().name())
          .containsEntry("Quad Code", event.quad().name().replace('_', ' '));
      String intensity = rows.get(i).getOrDefault("Intensity", "");
      assertThat(intensity.isEmpty() ? null : Double.valueOf(intensity))
          .isEqualTo(event.goldstein());
    }
  }

  @Property(tries = 100)
  void noCellBreaksItsRowIsQuotedOrRunsAsAFormula(@ForAll("readings") Reading reading)
      throws IOException {
    assertThat(Written.tabs(Format.POLECAT, reading).stream().skip(1))
        .allSatisfy(row -> assertThat(row).hasSize(40))
        .allSatisfy(
            row ->
                assertThat(row)
                    .noneMatch(cell -> cell.matches("(?s)[=+@].*|-(?![0-9.]+$).*|.*\".*")));
  }

  /** The words as a table between tabs can hold them: on one line, without quotation marks. */
  private static String cell(@Nullable String words) {
    return words == null ? "" : Cells.unquoted(words);
  }

  private static String words(List<Actor> actors) {
    return actors.stream().map(Actor::text).collect(Collectors.joining("; "));
  }

  @Provide
  Arbitrary<Reading> readings() {
    return AnyRecord.of(Reading.class);
  }

  private static List<Map<String, String>> rows(Reading... readings) throws IOException {
    List<List<String>> lines = Written.tabs(Format.POLECAT, readings);
    return lines.stream().skip(1).map(line -> named(lines.get(0), line)).toList();
  }

  private static Map<String, String> named(List<String> names, List<String> cells) {
    assertThat(cells).hasSameSizeAs(names);
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      named.put(names.get(i), cells.get(i));
    }
    return named;
  }
}
