package hearsay.corroboration.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.corroboration.outlet.KnownOutlet.Kind;
import hearsay.intake.Agencies;
import hearsay.intake.Agency;
import hearsay.model.Outlet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutletsTest {
  private final Outlets outlets = Outlets.bundled();

  @Test
  void anOutletIsFoundUnderItsNamesInAnyCase() {
    assertThat(name("The New York Times")).isEqualTo("The New York Times");
    assertThat(name("new york times")).isEqualTo("The New York Times");
    assertThat(name("NYT")).isEqualTo("The New York Times");
    assertThat(name("Associated Press")).isEqualTo("AP");
    assertThat(name("Jane’s")).isEqualTo("Janes");
  }

  @Test
  void aShortNameInCapitalsIsNoOrdinaryWord() {
    assertThat(name("RT")).isEqualTo("RT");
    assertThat(outlets.named("rt")).isEmpty();
    assertThat(outlets.named("Ap")).isEmpty();
  }

  @Test
  void anOutletIsFoundAtItsAddress() {
    assertThat(at("https://www.reuters.com/world/some-report-2024/")).isEqualTo("Reuters");
    assertThat(at("edition.cnn.com:80")).isEqualTo("CNN");
    assertThat(at("sports.chicagotribune.com")).isEqualTo("Chicago Tribune");
    assertThat(at("http://web.archive.org/web/20150908133757/http://www.nola.com/x.html"))
        .isEqualTo("The Times-Picayune");
    assertThat(outlets.at("example.org")).isEmpty();
    assertThat(outlets.at("com")).isEmpty();
    assertThat(outlets.at("")).isEmpty();
  }

  @Test
  void aStationOfANetworkIsItself() {
    assertThat(at("pittsburgh.cbslocal.com")).isEqualTo("KDKA");
    assertThat(at("sacramento.cbslocal.com")).isEqualTo("CBS");
  }

  @Test
  void theNameOfAReportsOutletMayBeItsAddress() {
    Outlet outlet = new Outlet("triblive.com", "web.archive.org", null);
    assertThat(outlets.publisher(outlet, null).orElseThrow().name())
        .isEqualTo("Pittsburgh Tribune-Review");
    assertThat(outlets.publisher(Outlet.UNKNOWN, "https://tass.com/defense/1").orElseThrow())
        .matches(KnownOutlet::state)
        .matches(KnownOutlet::isAgency);
    assertThat(outlets.publisher(Outlet.UNKNOWN, null)).isEmpty();
  }

  @Test
  void aUsersOwnRowsAddAndReplace(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(
        file,
        """
        # ours
        Valley Courier\tpaper\tUSA\t-\tvalleycourier.example\tThe Courier of the Valley
        TASS\tsite\tRUS\tstate\t-\t-
        """);
    Outlets mine = outlets.with(file);
    assertThat(mine.named("courier of the valley").orElseThrow().name())
        .isEqualTo("Valley Courier");
    assertThat(mine.named("TASS").orElseThrow().kind()).isEqualTo(Kind.SITE);
    assertThat(mine.at("tass.com")).isEmpty();
    assertThat(outlets.named("TASS").orElseThrow().kind()).isEqualTo(Kind.AGENCY);
  }

  @Test
  void aWrongRowIsNamedWithItsLine(@TempDir Path folder) throws IOException {
    assertRefused(folder, "Valley Courier\tpaper\n", "line 1: expected a name, kind");
    assertRefused(folder, "#\nA\tradio\tUSA\t-\t-\t-\n", "line 2: expected a kind", "\"radio\"");
    assertRefused(folder, "A\tpaper\tusa\t-\t-\t-\n", "expected a country", "\"usa\"");
    assertRefused(folder, "A\tpaper\tUSA\tyes\t-\t-\n", "expected \"state\" or \"-\"");
  }

  private void assertRefused(Path folder, String text, String... parts) throws IOException {
    Path file = folder.resolve("wrong.tsv");
    Files.writeString(file, text);
    assertThatThrownBy(() -> outlets.with(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContainingAll(parts);
  }

  @Test
  void noTwoOutletsShareANameOrAnAddress() {
    Map<String, String> owners = new HashMap<>();
    Set<String> shared = new TreeSet<>();
    for (KnownOutlet outlet : outlets.all()) {
      claim(owners, shared, NameKey.of(outlet.name()), outlet);
      outlet.aliases().forEach(alias -> claim(owners, shared, NameKey.of(alias), outlet));
      outlet.domains().forEach(domain -> claim(owners, shared, "//" + domain, outlet));
    }
    assertThat(shared).isEmpty();
  }

  private static void claim(
      Map<String, String> owners, Set<String> shared, String key, KnownOutlet outlet) {
    String before = owners.put(key, outlet.name());
    if (before != null && !before.equals(outlet.name())) {
      shared.add(key + ": " + before + ", " + outlet.name());
    }
  }

  @Test
  void everyAgencyThatTheIntakeKnowsIsOne() {
    assertThat(Agencies.all()).hasSizeGreaterThan(90);
    for (Agency agency : Agencies.all()) {
      assertThat(outlets.named(agency.name()).orElseThrow().kind()).isEqualTo(Kind.AGENCY);
    }
  }

  @Test
  void everyOutletThatTheAttributionKnowsIsInTheTable() throws IOException {
    try (InputStream in = Agencies.class.getResourceAsStream("/hearsay/attribution/outlets.tsv")) {
      assertThat(in).isNotNull();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> assertThat(outlets.named(line)).as(line).isPresent());
    }
  }

  @Test
  void everyAddressIsABareHost() {
    for (KnownOutlet outlet : outlets.all()) {
      assertThat(outlet.domains())
          .allMatch(domain -> domain.equals(WebAddress.host(domain)) && domain.contains("."));
    }
  }

  private String name(String name) {
    return outlets.named(name).orElseThrow().name();
  }

  private String at(String address) {
    return outlets.at(address).orElseThrow().name();
  }
}
