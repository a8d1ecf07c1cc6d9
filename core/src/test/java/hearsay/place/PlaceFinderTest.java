package hearsay.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearsay.language.Sentences;
import hearsay.language.TestLinguist;
import hearsay.model.Article;
import hearsay.model.Outlet;
import hearsay.model.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In the reports of {@code reports.yaml} the places are found that it lists. */
class PlaceFinderTest {
  private static final PlaceFinder FINDER = new PlaceFinder();

  record Case(String name, @Nullable String domain, String text, List<String> places) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = PlaceFinderTest.class.getResourceAsStream("reports.yaml")) {
      return new ObjectMapper(new YAMLFactory())
          .readValue(in, new TypeReference<List<Case>>() {}).stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsThePlacesOf(Case given) {
    List<Place> found = find(given.text(), given.domain());

    assertThat(found).extracting(PlaceFinderTest::fields).hasSameSizeAs(given.places());
    for (int i = 0; i < found.size(); i++) {
      String[] wanted = given.places().get(i).split(" \\| ", -1);
      assertThat(fields(found.get(i)))
          .startsWith(List.of(wanted).subList(0, 4).toArray(String[]::new));
      if (wanted.length > 4) {
        assertThat(found.get(i).admin1()).as("division").isEqualTo(wanted[4]);
      }
    }
  }

  private static List<Place> find(String text, @Nullable String domain) {
    Article article =
        new Article("a", null, null, null, new Outlet(null, domain, null), null, List.of(), text);
    return FINDER.find(TestLinguist.get().analyse(text), article);
  }

  private static String[] fields(Place place) {
    return new String[] {
      place.text(),
      Objects.requireNonNullElse(place.name(), "-"),
      Objects.requireNonNullElse(place.country(), "-"),
      place.use().toString()
    };
  }

  @Test
  void givesPlacesInTextOrderWithIdsThatCountUp() {
    List<Place> found = find("From Rome he went to Milan, then by train to Vienna.", null);

    assertThat(found).extracting(Place::id).containsExactly("p1", "p2", "p3");
    assertThat(found).extracting(Place::text).containsExactly("Rome", "Milan", "Vienna");
  }

  @Test
  void countsOffsetsInCodePoints() {
    String text = "🌧🌧 Heavy rain fell in Lisbon 🌧 and in Madrid.";

    List<Place> found = find(text, null);

    assertThat(found).extracting(place -> place.span().begin()).containsExactly(22, 38);
  }

  @Test
  void leavesAnUnknownPlaceWithoutCoordinates() {
    List<Place> found = find("The camp lies near the village of Qzarkhovik in Ukraine.", null);

    assertThat(found).first().extracting(Place::lat, Place::name).containsOnlyNulls();
    assertThat(found).last().extracting(Place::country).isEqualTo("UKR");
  }

  @Test
  void isSurerOfANameThatFewPlacesShare() {
    double reykjavik = find("He lives in Reykjavik.", null).get(0).confidence();
    double springfield = find("He lives in Springfield.", null).get(0).confidence();

    assertThat(reykjavik).isGreaterThan(springfield).isLessThanOrEqualTo(1);
    assertThat(springfield).isPositive();
  }

  @Test
  void answersTheSameEveryTime() {
    String text = "Springfield, Franklin and Clinton are towns in the United States near Salem.";
    Sentences sentences = TestLinguist.get().analyse(text);

    List<Place> first = FINDER.find(sentences, Article.of("a", text));

    assertThat(new PlaceFinder().find(sentences, Article.of("a", text))).isEqualTo(first);
  }
}
