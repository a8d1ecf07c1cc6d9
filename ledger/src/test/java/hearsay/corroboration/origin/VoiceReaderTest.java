package hearsay.corroboration.origin;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.corroboration.Readings;
import hearsay.corroboration.outlet.Outlets;
import hearsay.model.Attitude;
import hearsay.model.Claim;
import hearsay.model.ClaimSpans;
import hearsay.model.Factuality;
import hearsay.model.Place;
import hearsay.model.Quotation;
import hearsay.model.Reading;
import hearsay.model.SourceLink;
import hearsay.model.SourceLink.Kind;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each source is the only one of its sentence, "WORDS said it." */
class VoiceReaderTest {
  private final StringBuilder text = new StringBuilder();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  @Test
  void theReportsOwnVoiceIsItsOutlets() {
    says(List.of());
    assertThat(speakers()).containsExactly(List.of("outlet:harbour-gazette"));
  }

  @Test
  void aPersonNeedsTwoNames() {
    source(Kind.PERSON, "Jane Q. Doe", "Jane Q. Doe", null);
    source(Kind.PERSON, "she", "Jane Q. Doe", null);
    source(Kind.PERSON, "Smith", "Smith", null);
    assertThat(speakers())
        .containsExactly(List.of("person:jane-doe"), List.of("person:jane-doe"), List.of());
  }

  @Test
  void policeNeedAPlaceOfWhichTheReportNamesButOne() {
    source(Kind.ORGANIZATION, "police", null, null);
    source(Kind.ORGANIZATION, "Dayton police", null, "Dayton");
    String dayton = "institution:police:usa:ohio:dayton";
    assertThat(speakers()).containsExactly(List.of(dayton), List.of(dayton));
  }

  @Test
  void whereTheReportNamesThePoliceOfTwoTownsTheOthersAreNobodys() {
    source(Kind.ORGANIZATION, "police", null, null);
    source(Kind.ORGANIZATION, "Dayton police", null, "Dayton");
    source(Kind.ORGANIZATION, "Toledo police", null, "Toledo");
    assertThat(speakers().get(0)).isEmpty();
  }

  @Test
  void aBodyIsKnownByItsNameAndNotByACapitalAtASentencesBegin() {
    source(Kind.ORGANIZATION, "the agency", "Harbour Safety Agency", null);
    source(Kind.GROUP, "Investigators", null, null);
    source(Kind.GROUP, "We", null, null);
    assertThat(speakers())
        .containsExactly(List.of("body:harbour-safety-agency"), List.of(), List.of());
  }

  @Test
  void whoIsNoHealthOrganization() {
    source(Kind.PERSON, "who", null, null);
    source(Kind.ORGANIZATION, "the WHO", null, null);
    assertThat(speakers())
        .containsExactly(List.of(), List.of("institution:world-health-organization"));
  }

  @Test
  void anUnnamedSourceIsCountedAsSuchAndAsNobody() {
    source(Kind.GROUP, "witnesses", null, null);
    Said said = voices().claims().get(0);
    assertThat(said.isUnnamed()).isTrue();
    assertThat(said.speakers()).isEmpty();
  }

  private List<List<String>> speakers() {
    return voices().claims().stream().map(Said::speakers).toList();
  }

  private Voices voices() {
    Reading plain =
        Readings.of(Readings.report("r1", "2024-05-01", "Harbour Gazette", null, text.toString()));
    Reading reading =
        new Reading(
            plain.schema(), plain.report(), claims, List.of(), List.of(), List.of(), places);
    return new VoiceReader(Outlets.bundled()).of(reading);
  }

  private void source(Kind kind, String words, @Nullable String name, @Nullable String town) {
    int begin = text.length();
    text.append(words).append(" said it.\n");
    Span span = new Span(begin, begin + words.length());
    if (town != null) {
      Span at = new Span(begin, begin + town.length());
      places.add(
          new Place(
              "p1", at, town, town, 1L, 0.0, 0.0, "USA", "Ohio", "PPL", Place.Use.NAME_PART, 1));
    }
    says(List.of(new SourceLink(kind, words, name, span, null, null, false, null, null)));
  }

  private void says(List<SourceLink> sources) {
    List<SourceLink> chain = new ArrayList<>();
    chain.add(
        new SourceLink(Kind.OUTLET, null, "Harbour Gazette", null, null, null, false, null, null));
    chain.addAll(sources);
    claims.add(
        new Claim(
            "c" + (claims.size() + 1),
            null,
            new ClaimSpans(List.of(), List.of(), List.of()),
            Quotation.INDIRECT,
            Attitude.ASSERTION,
            chain,
            Factuality.FACT,
            List.of(),
            List.of()));
  }
}
