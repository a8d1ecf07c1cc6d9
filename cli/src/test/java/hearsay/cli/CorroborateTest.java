package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.Filing;
import hearsay.ledger.Finding;
import hearsay.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From two reports on one attack to their story, its origins and its figures. */
class CorroborateTest {
  private static final String HARBOUR =
      """
      ---
      title: Nine killed as gunmen attack hotel in Berbera
      outlet: Harbour Gazette
      published: 2025-03-04
      ---
      BERBERA, Somalia - Gunmen attacked the Ocean Hotel in Berbera on Monday evening and killed nine people,
      Yusuf Warsame, the police commander, said. The gunmen stormed the Ocean Hotel with rifles and grenades.
      """;

  private static final String TELEGRAPH =
      """
      ---
      title: Militants claim attack on Berbera's Ocean Hotel
      outlet: Coast Telegraph
      published: 2025-03-04
      ---
      BERBERA, Somalia - Militants said that they had killed 31 people when their fighters attacked the Ocean Hotel in
      Berbera on Monday evening. The gunmen stormed the Ocean Hotel with grenades. Nine people were killed, Yusuf
      Warsame, the police commander, told reporters.
      """;

  @TempDir private Path folder;

  @Test
  void whatReportsSayTogetherIsFoundAndShown() throws IOException {
    Files.writeString(folder.resolve("harbour.txt"), HARBOUR);
    Files.writeString(folder.resolve("telegraph.txt"), TELEGRAPH);
    String ledger = folder.resolve("reports.ledger").toString();
    assertThat(
            hearsay("add", ledger, folder + "/harbour.txt", folder + "/telegraph.txt").exitCode())
        .isEqualTo(ExitCode.DONE);

    Run found = hearsay("corroborate", ledger);
    assertThat(found.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(found.out())
        .startsWith("2 reports, ")
        .contains("; 1 stories, 1 of them in several reports");

    assertThat(hearsay("stories", ledger).out())
        .contains("2 reports, 2025-03-04")
        .contains("Coast Telegraph", "Harbour Gazette");
    assertThat(hearsay("stories", ledger, "--format", "jsonl").out().lines()).hasSize(1);
    assertThat(hearsay("disputes", ledger, "--contested", "--policy", "low-best-high").out())
        .contains("killed, contested")
        .containsPattern("31 +Militants")
        .contains("low-best-high: 9–31");
    assertThat(hearsay("origins", ledger).out()).contains("ASSAULT").contains("2 reports");
    assertThat(hearsay("sources", ledger, "--people").out())
        .contains("person:yusuf-warsame")
        .contains("1 claim in 1 report", "relied on by: Harbour Gazette (1)");
    assertThat(hearsay("outlets", ledger, "--format", "csv").out().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("outlet:coast-telegraph,,Coast Telegraph,"));
    assertThat(hearsay("outlets", ledger, "outlet:harbour-gazette", "--format", "jsonl").out())
        .contains("\"reports\":1,");
  }

  @Test
  void aLedgerWithoutFindingsSaysHowToGetThem() throws IOException {
    String ledger = emptyLedger("new.ledger");
    assertThat(hearsay("corroborate", ledger).exitCode()).isEqualTo(ExitCode.NOTHING_READ);
    Run none = hearsay("stories", ledger);
    assertThat(none.exitCode()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("no story", "hearsay corroborate");
  }

  @Test
  void anUnknownPolicyIsRefusedWithTheNamesThereAre() throws IOException {
    String ledger = emptyLedger("policy.ledger");
    Run refused = hearsay("disputes", ledger, "--policy", "guess");
    assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).contains("no policy \"guess\"", "conservative-min");
  }

  @Test
  void aLedgerThatIsNotThereIsNotMade() {
    Path mistyped = folder.resolve("mistyped.ledger");
    Run run = hearsay("corroborate", mistyped.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_WRITTEN);
    assertThat(run.err()).contains("mistyped.ledger: there is no ledger");
    assertThat(mistyped).doesNotExist();
  }

  @Test
  void aLimitBelowOneIsRefused() throws IOException {
    Run run = hearsay("stories", emptyLedger("limit.ledger"), "--limit", "-1");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--limit needs at least 1, got -1");
  }

  @Test
  void findingsInAnotherVersionsFormAreToBeFoundAnew() throws IOException {
    String place = emptyLedger("other.ledger");
    try (Ledger ledger = Ledger.open(place)) {
      ledger.putFindings(
          List.of(Filing.of(new Finding("story", "s1", "{\"id\":7,\"reports\":3}"))));
    }
    Run run = hearsay("stories", place);
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_WRITTEN);
    assertThat(run.err()).contains("other.ledger", "hearsay corroborate");
  }

  private String emptyLedger(String name) throws IOException {
    String place = folder.resolve(name).toString();
    Ledger.open(place).close();
    return place;
  }

  private static Run hearsay(String command, String ledger, String... rest) {
    List<String> arguments = new ArrayList<>(List.of(command, "--ledger", ledger));
    arguments.addAll(List.of(rest));
    return Run.of(arguments);
  }
}
