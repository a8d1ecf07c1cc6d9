package hearsay.place.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What GeoNames' files become; the places are made up. */
class GazetteerBuildTest {
  @TempDir private Path folder;
  private Path files;
  private Path made;
  private final List<String> steps = new ArrayList<>();

  @BeforeEach
  void makeFolders() throws IOException {
    files = Files.createDirectory(folder.resolve("files"));
    made = folder.resolve("made.gazetteer");
  }

  /** A line of the main table. */
  private static String row(
      int id,
      String name,
      String alternates,
      String feature,
      String country,
      String codes,
      int people) {
    String[] admin = (codes + "..").split("\\.", -1);
    String[] kind = feature.split("\\.", -1);
    return String.join(
        "\t",
        String.valueOf(id),
        name,
        name,
        alternates,
        "52.5",
        "-4.25",
        kind[0],
        kind[1],
        country,
        "",
        admin[0],
        admin[1],
        "",
        "",
        String.valueOf(people),
        "",
        "3",
        "Europe/Amsterdam",
        "2024-05-0" + (id % 9 + 1));
  }

  private void write(String file, String... lines) throws IOException {
    Files.write(files.resolve(file), List.of(lines));
  }

  private GazetteerIndex build() throws IOException {
    GazetteerBuild.run(files, made, (step, done, total) -> steps.add(step));
    return GazetteerIndex.open(made);
  }

  private static List<String> named(GazetteerIndex index, String name) {
    return index.named(NameKey.of(name)).stream()
        .map(named -> named.place().name() + " " + named.sort())
        .toList();
  }

  private void smallCountry() throws IOException {
    write(
        "NL.txt",
        row(
            11,
            "Oosterveen",
            "Ost Fen,Остервен,OVN,Vieux-Marais",
            "P.PPLA2",
            "NL",
            "07.0363",
            31_000),
        row(12, "Provincie Duinland", "Duneland", "A.ADM1", "NL", "07", 900_000),
        row(13, "Gemeente Oosterveen", "", "A.ADM2", "NL", "07.0363", 40_000),
        row(14, "Oude Oosterveen", "", "P.PPLH", "NL", "07.0363", 0),
        row(15, "Koninkrijk", "", "A.PCLI", "NL", "", 17_000_000),
        row(16, "Zilverbeek", "", "H.STM", "NL", "07", 0),
        row(17, "Witte Zee", "", "H.SEA", "", "", 0));
  }

  @Test
  void placesAreFoundByTheirNames() throws IOException {
    smallCountry();
    GazetteerIndex index = build();

    assertThat(index.size()).isEqualTo(5);
    assertThat(named(index, "Oosterveen"))
        .containsExactly("Oosterveen MAIN", "Gemeente Oosterveen ALTERNATE");
    assertThat(named(index, "OST-FEN")).containsExactly("Oosterveen ALTERNATE");
    assertThat(named(index, "vieux marais")).containsExactly("Oosterveen ALTERNATE");
    assertThat(named(index, "Zilverbeek")).containsExactly("Zilverbeek MAIN");
    assertThat(named(index, "Zilver")).isEmpty();
  }

  @Test
  void codesAndOtherScriptsAreNoNames() throws IOException {
    smallCountry();
    GazetteerIndex index = build();

    assertThat(named(index, "OVN")).isEmpty();
    assertThat(named(index, "Остервен")).isEmpty();
  }

  @Test
  void placesKnowWhereTheyLie() throws IOException {
    smallCountry();
    Entry town = build().named("oosterveen").get(0).place();

    assertThat(town)
        .isEqualTo(
            new Entry(
                11L,
                "Oosterveen",
                52.5,
                -4.25,
                "NLD",
                "Provincie Duinland",
                "Gemeente Oosterveen",
                "PPLA2",
                31_000,
                4));
    assertThat(build().named("witte zee").get(0).place().country()).isNull();
  }

  @Test
  void aDivisionIsFoundByItsShortName() throws IOException {
    smallCountry();
    write("admin1CodesASCII.txt", "NL.07\tDuneland Province\tDuneland Province\t12");
    GazetteerIndex index = build();

    assertThat(named(index, "Duinland")).containsExactly("Provincie Duinland SHORT");
    assertThat(named(index, "Duneland")).containsExactly("Provincie Duinland SHORT");
    assertThat(index.named("zilverbeek").get(0).place().division()).isEqualTo("Duneland Province");
  }

  @Test
  void formerPlacesAndCountriesAreLeftOutAndCounted() throws IOException {
    smallCountry();
    GazetteerIndex index = build();

    assertThat(named(index, "Oude Oosterveen")).isEmpty();
    assertThat(named(index, "Koninkrijk")).isEmpty();
    assertThat(index.facts().leftOut()).contains("former places: 1").contains("countries");
  }

  @Test
  void alternateNamesAddNamesAndRaiseEnglishOnes() throws IOException {
    smallCountry();
    write(
        "alternateNamesV2.txt",
        "1\t11\ten\tEastfen\t1\t\t\t\t\t",
        "2\t11\tfr\tMarais d'Est\t\t\t\t\t\t",
        "3\t11\tlink\thttps://example.org/oosterveen\t\t\t\t\t\t",
        "4\t999\ten\tNowhere\t1\t\t\t\t\t",
        "5\t11\ten\tOst Fen\t1\t\t\t\t\t");
    GazetteerIndex index = build();

    assertThat(named(index, "Eastfen")).containsExactly("Oosterveen SHORT");
    assertThat(named(index, "marais d'est")).containsExactly("Oosterveen ALTERNATE");
    assertThat(named(index, "Ost Fen")).containsExactly("Oosterveen SHORT");
    assertThat(named(index, "Nowhere")).isEmpty();
  }

  @Test
  void packedFilesServeAsWell() throws IOException {
    smallCountry();
    byte[] text = Files.readAllBytes(files.resolve("NL.txt"));
    Files.delete(files.resolve("NL.txt"));
    try (OutputStream out = Files.newOutputStream(files.resolve("NL.zip"));
        ZipOutputStream archive = new ZipOutputStream(out)) {
      archive.putNextEntry(new ZipEntry("readme.txt"));
      archive.putNextEntry(new ZipEntry("NL.txt"));
      archive.write(text);
    }

    assertThat(named(build(), "Zilverbeek")).containsExactly("Zilverbeek MAIN");
  }

  @Test
  void itSaysWhatItIsAndHowNew() throws IOException {
    smallCountry();
    GazetteerIndex index = build();

    assertThat(index.facts().name()).isEqualTo("GeoNames NL to 2024-05-09");
    assertThat(index.facts().sources()).isEqualTo("NL.txt");
    assertThat(index.facts().attribution()).contains("CC BY 4.0");
    assertThat(index.countries()).containsExactly("NLD");
    assertThat(index.isWhole()).isTrue();
    assertThat(steps).contains("reading NL.txt", "writing names");
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    smallCountry();
    build();
    byte[] first = Files.readAllBytes(made);
    build();

    assertThat(Files.readAllBytes(made)).isEqualTo(first);
  }

  @Test
  void nothingIsLeftBesideTheIndex() throws IOException {
    smallCountry();
    build();

    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(files, made);
    }
  }

  @Test
  void ofANameThatVeryManyBearTheMostProminentStay() throws IOException {
    String[] lines = new String[KeySpool.MOST + 50];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = row(100 + i, "Nieuwdorp", "", "P.PPL", "NL", "07", i);
    }
    write("NL.txt", lines);
    List<Named> found = build().named("nieuwdorp");

    assertThat(found).hasSize(KeySpool.MOST);
    assertThat(found)
        .extracting(named -> named.place().population())
        .contains((long) lines.length - 1);
  }

  @Test
  void moreNamesThanMemoryHoldsAreSortedAllTheSame() throws IOException {
    List<String> seen = new ArrayList<>();
    Path work = Files.createDirectory(folder.resolve("work"));
    try (SortedPostings postings = new SortedPostings(work, 7)) {
      for (int i = 0; i < 100; i++) {
        postings.add(new SortedPostings.Row(String.format(Locale.ROOT, "%02d", i * 37 % 100), i));
      }
      postings.drain(row -> seen.add(row.key()));
    }

    assertThat(seen).hasSize(100).isSorted();
  }

  @Test
  void aBrokenLineIsNamed() throws IOException {
    smallCountry();
    Files.writeString(
        files.resolve("NL.txt"),
        Files.readString(files.resolve("NL.txt")) + "18\tKort\tKort\n",
        StandardCharsets.UTF_8);

    assertThatThrownBy(this::build)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("NL.txt, line 8: expected 19 columns between tabs, found 3");
    assertThat(made).doesNotExist();
  }

  @Test
  void degreesOffTheEarthAreNamed() throws IOException {
    write("NL.txt", row(11, "Oosterveen", "", "P.PPL", "NL", "07", 5).replace("52.5", "152.5"));

    assertThatThrownBy(this::build)
        .hasMessageContaining(
            "NL.txt, line 1: expected degrees from -90 to 90 as latitude (column 5)")
        .hasMessageContaining("152.5");
  }

  @Test
  void whatIsNoNumberIsNamed() throws IOException {
    write("NL.txt", row(11, "Oosterveen", "", "P.PPL", "NL", "07", 5).replace("11\t", "elf\t"));

    assertThatThrownBy(this::build).hasMessageContaining("as geonameid (column 1), found \"elf\"");
  }

  @Test
  void aFolderWithoutGeoNamesIsRefused() {
    assertThatThrownBy(this::build)
        .hasMessageContaining("neither allCountries.txt nor a country's file such as NL.txt")
        .hasMessageContaining("https://download.geonames.org");
  }

  @Test
  void anOldIndexStaysWhenANewOneFails() throws IOException {
    smallCountry();
    build();
    byte[] old = Files.readAllBytes(made);
    write("NL.txt", "no such thing");

    assertThatThrownBy(this::build).isInstanceOf(IOException.class);
    assertThat(Files.readAllBytes(made)).isEqualTo(old);
  }

  @Test
  void aFileThatIsNoneIsRefused() throws IOException {
    Files.writeString(made, "a text of more than just a few bytes ".repeat(30));

    assertThatThrownBy(() -> GazetteerIndex.open(made))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("made.gazetteer: no gazetteer");
  }

  @Test
  void aFileCutShortIsRefused() throws IOException {
    smallCountry();
    build();
    byte[] whole = Files.readAllBytes(made);
    Path half = folder.resolve("half");
    Files.write(half, java.util.Arrays.copyOf(whole, whole.length - 40));

    assertThatThrownBy(() -> GazetteerIndex.open(half)).hasMessageContaining("cut short");
  }

  @Test
  void aChangedByteIsNoticed() throws IOException {
    smallCountry();
    build();
    byte[] bytes = Files.readAllBytes(made);
    bytes[bytes.length - 1] ^= 4;
    Path changed = folder.resolve("changed");
    Files.write(changed, bytes);
    Files.move(changed, made, StandardCopyOption.REPLACE_EXISTING);

    assertThat(GazetteerIndex.open(made).isWhole()).isFalse();
  }
}
