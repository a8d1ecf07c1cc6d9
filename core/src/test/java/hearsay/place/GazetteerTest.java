package hearsay.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.place.Candidate.Kind;
import hearsay.place.Location.Level;
import hearsay.place.gazetteer.GazetteerIndex;
import hearsay.place.gazetteer.NameKey;
import hearsay.place.gazetteer.PackedIndex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The bundled gazetteer is whole, and its tables say what they should. */
class GazetteerTest {
  private static final GazetteerIndex INDEX = Atlas.bundledIndex();
  private static final Gazetteer TOWNS = new IndexedPlaces(INDEX);

  private static Location location(int place) {
    return IndexedPlaces.location(INDEX.entry(place));
  }

  private static Location largest(String name, Level level) {
    return Atlas.bundled().named(NameKey.of(name)).stream()
        .map(Candidate::location)
        .filter(place -> place.level() == level)
        .max(Comparator.comparingLong(Location::population))
        .orElseThrow();
  }

  @Test
  void namesItsSources() {
    assertThat(INDEX.facts().attribution()).contains("GeoNames").contains("CC BY 4.0");
  }

  @Test
  void holdsOnlyPlacesOnEarthInKnownCountries() {
    Set<String> countries = Set.of(Locale.getISOCountries());
    Set<String> codes = new HashSet<>(Set.of("XKX"));
    countries.forEach(country -> codes.add(new Locale("", country).getISO3Country()));
    for (int i = 0; i < INDEX.size(); i++) {
      Location place = location(i);
      assertThat(place.lat()).isBetween(-90.0, 90.0);
      assertThat(place.lon()).isBetween(-180.0, 180.0);
      assertThat(place.name()).isNotBlank();
      assertThat(codes).contains(place.country());
    }
  }

  @Test
  void keepsItsKeysFoldedAndInOrder() {
    String before = "";
    for (int i = 0; i < INDEX.keyCount(); i++) {
      String key = INDEX.key(i);
      assertThat(key).isGreaterThan(before);
      assertThat(NameKey.of(key)).isEqualTo(key);
      before = key;
    }
  }

  @Test
  void findsEveryPlaceByItsMainName() {
    for (int i = 0; i < INDEX.size(); i += 97) {
      Location place = location(i);
      String key = NameKey.of(place.name());
      if (key.matches("[a-z0-9 ]{2,99}")) {
        assertThat(TOWNS.named(key)).extracting(Candidate::location).contains(place);
      }
    }
  }

  @Test
  void knowsTownsByOldAndForeignNames() {
    assertThat(TOWNS.named(NameKey.of("Kiev")))
        .anyMatch(found -> "UKR".equals(found.location().country()) && found.kind() != Kind.MAIN);
    assertThat(TOWNS.named(NameKey.of("München")))
        .anyMatch(found -> "DEU".equals(found.location().country()));
  }

  @Test
  void knowsWhereDivisionsLie() {
    Location county = largest("Harris County", Level.DISTRICT);
    Location texas = largest("Texas", Level.DIVISION);

    assertThat(county.isWithin(texas)).isTrue();
    assertThat(texas.isWithin(largest("United States", Level.COUNTRY))).isTrue();
    assertThat(texas.isWithin(texas)).isFalse();
    assertThat(county.km(texas)).isBetween(200.0, 500.0);
  }

  @Test
  void answersNothingForWhatIsNoName() {
    assertThat(Atlas.bundled().named("")).isEmpty();
    assertThat(Atlas.bundled().named("zzzz no such place")).isEmpty();
  }

  @Test
  void listsEveryCountryOnceWithItsCodes() {
    Set<String> seen = new HashSet<>();
    for (String[] row : Table.rows("countries.tsv", 8)) {
      assertThat(seen.add(row[0])).as(row[0]).isTrue();
      assertThat(row[0]).matches("[A-Z]{3}");
      if (!row[0].equals("XKX")) {
        assertThat(new Locale("", row[1]).getISO3Country()).isEqualTo(row[0]);
      }
      assertThat(Long.parseLong(row[2])).isPositive();
      assertThat(Double.parseDouble(row[3])).isBetween(-90.0, 90.0);
      assertThat(Double.parseDouble(row[4])).isBetween(-180.0, 180.0);
      assertThat(Table.list(row[6])).isNotEmpty().doesNotHaveDuplicates();
      assertThat(Table.list(row[7])).doesNotHaveDuplicates();
    }
    assertThat(seen).hasSizeGreaterThan(240);
  }

  @Test
  void listsRegionsOnEarthWithFeatureCodes() {
    Set<String> seen = new HashSet<>();
    for (String[] row : Table.rows("regions.tsv", 7)) {
      assertThat(row[1]).matches("[A-Z]{2,4}[0-9]?");
      assertThat(row[2]).matches("-|\\d+");
      assertThat(Double.parseDouble(row[3])).isBetween(-90.0, 90.0);
      assertThat(Double.parseDouble(row[4])).isBetween(-180.0, 180.0);
      assertThat(row[5]).matches("-|[A-Z]{3}");
      for (String name : Table.list(row[0])) {
        assertThat(seen.add(NameKey.of(name))).as(name).isTrue();
      }
    }
  }

  @Test
  void listsWordsInLowerCaseEachOnceInItsRole() {
    Set<String> seen = new HashSet<>();
    for (String[] row : Table.rows("words.tsv", 3)) {
      assertThat(row[1]).isEqualTo(row[1].toLowerCase(Locale.ROOT));
      assertThat(seen.add(row[0] + " " + row[1])).as(row[0] + " " + row[1]).isTrue();
      assertThat(Words.bundled().is(Words.Role.valueOf(row[0].toUpperCase(Locale.ROOT)), row[1]))
          .isTrue();
    }
  }

  @Test
  void hasEveryDivisionOfTheTable() {
    DivisionForms forms = new DivisionForms(TOWNS);
    for (String[] row : Table.rows("divisions.tsv", 6)) {
      for (String written : Table.list(row[3])) {
        assertThat(forms.abbreviated(written)).isNotEmpty();
      }
      for (String demonym : Table.list(row[5])) {
        assertThat(forms.named(NameKey.of(demonym))).isNotEmpty();
      }
      assertThat(TOWNS.named(NameKey.of(row[0])))
          .anyMatch(found -> row[2].equals(found.location().country()));
    }
  }

  @Test
  void isWhole() {
    assertThat(INDEX.isWhole()).isTrue();
  }

  @Test
  void refusesAFileThatIsCutShort() throws IOException {
    try (InputStream whole = GazetteerTest.class.getResourceAsStream("gazetteer.index")) {
      byte[] half = whole.readNBytes(100_000);
      assertThatThrownBy(() -> PackedIndex.open(new ByteArrayInputStream(half)))
          .isInstanceOf(IOException.class);
    }
  }
}
