package hearsay.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.place.Location.Level;
import hearsay.place.gazetteer.GazetteerBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gazetteer from a file speaks for its countries, the bundled one for all others. */
class AtlasTest {
  @TempDir private Path folder;

  private Atlas atlas() throws IOException {
    Path file = folder.resolve("made");
    Files.write(
        folder.resolve("NL.txt"),
        List.of(
            "11\tOosterveen\tOosterveen\t\t52.5\t5.1\tP\tPPL\tNL\t\t07\t\t\t\t310\t\t\t\t2024-05-01",
            "12\tZilverbeek\tZilverbeek\t\t52.6\t5.2\tH\tSTM\tNL\t\t07\t\t\t\t0\t\t\t\t2024-05-01"));
    GazetteerBuild.run(folder, file, (step, done, total) -> {});
    return Atlas.open(file);
  }

  @Test
  void itsOwnPlacesAreKnown() throws IOException {
    assertThat(atlas().named("oosterveen"))
        .extracting(c -> c.location().geonameid())
        .containsExactly(11L);
    assertThat(Atlas.bundled().named("oosterveen")).isEmpty();
  }

  @Test
  void ofItsCountriesNothingIsTakenFromTheBundledOne() throws IOException {
    assertThat(Atlas.bundled().named("eindhoven")).isNotEmpty();
    assertThat(atlas().named("eindhoven")).isEmpty();
  }

  @Test
  void otherCountriesAndRegionsStay() throws IOException {
    assertThat(atlas().named("osaka")).isNotEmpty().isEqualTo(Atlas.bundled().named("osaka"));
    assertThat(atlas().named("sahel")).isNotEmpty();
    assertThat(atlas().named("netherlands")).isNotEmpty();
  }

  @Test
  void aBrookIsALandmarkAndASeaThatNewsNamesARegion() throws IOException {
    assertThat(atlas().named("zilverbeek")).allMatch(c -> c.location().level() == Level.LANDMARK);
    assertThat(atlas().named("black sea")).allMatch(c -> c.location().level() == Level.REGION);
  }

  @Test
  void itsNameTellsBothSources() throws IOException {
    assertThat(atlas().name())
        .startsWith("GeoNames NL to 2024-05-01 (2 places, ")
        .endsWith("elsewhere " + Atlas.bundled().name());
  }

  @Test
  void aMissingFileIsAnError() {
    assertThatThrownBy(() -> Atlas.open(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
