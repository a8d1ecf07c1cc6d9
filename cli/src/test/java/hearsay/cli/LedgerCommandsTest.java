package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports into a ledger and out of it, on the command line. */
class LedgerCommandsTest {
  private static final String FIRST =
      "---\nid: first\noutlet: The Example Post\npublished: 2024-08-09\n---\n"
          + "Russian shells killed 12 people in Kharkiv on Thursday, the mayor said.\n";
  private static final String SECOND =
      "---\nid: second\noutlet: Sample Wire\npublished: 2024-08-10\n---\n"
          + "Protesters marched in Paris on Friday, the police said.\n";

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private String ledger = "";

  /** Both reports, read once for all tests. */
  private static Path readings;

  @BeforeAll
  static void read() throws IOException {
    Path reports = Files.createDirectory(shared.resolve("reports"));
    Files.writeString(reports.resolve("1.txt"), FIRST);
    Files.writeString(reports.resolve("2.txt"), SECOND);
    readings = shared.resolve("readings.jsonl");
    Run run = run("read", reports, "--format", "jsonl", "--out", readings);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @BeforeEach
  void place() {
    ledger = folder.resolve("reports.ledger").toString();
  }

  private static Run run(Object... arguments) {
    return Run.of(Arrays.stream(arguments).map(Object::toString).toList());
  }

  private Run add(Object... inputs) {
    List<Object> arguments = new ArrayList<>(List.of("add", "--ledger", ledger));
    arguments.addAll(Arrays.asList(inputs));
    return run(arguments.toArray());
  }

  private List<String> query(Object... arguments) throws IOException {
    Path out = folder.resolve("out");
    List<Object> all = new ArrayList<>(List.of("query"));
    all.addAll(Arrays.asList(arguments));
    all.addAll(List.of("--ledger", ledger, "--out", out));
    Run run = run(all.toArray());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Files.readAllLines(out);
  }

  @Test
  void readingsAreStoredOnceHoweverOftenTheyAreAdded() {
    Run first = add(readings);
    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.err()).contains("2 added");
    assertThat(first.out()).isEmpty();
    Run second = add(readings);
    assertThat(second.exitCode()).isZero();
    assertThat(second.err()).contains("0 added, 2 there already");
  }

  @Test
  void reportsAreReadAndThoseThatTheLedgerHasAreNotReadAgain() throws IOException {
    Path report = Files.writeString(folder.resolve("2.txt"), SECOND);
    assertThat(add(report).err()).contains("1 added");
    assertThat(add(report).err()).contains("0 added, 1 there already");
    assertThat(add(readings).err()).contains("1 added, 1 there already");
  }

  @Test
  void aChangedReportIsANewRevision() throws IOException {
    add(readings);
    Path changed = folder.resolve("1.txt");
    Files.writeString(changed, FIRST.replace("12 people", "15 people"));
    assertThat(add(changed).err()).contains("0 added, 1 as new revisions");
    Run list = run("list", "--ledger", ledger);
    assertThat(list.out().lines()).hasSize(2);
    Run all = run("list", "--ledger", ledger, "--all-revisions");
    assertThat(all.out().lines()).hasSize(3).anyMatch(line -> line.endsWith("superseded"));
    Run revisions = run("show", "--ledger", ledger, "first", "--revisions");
    assertThat(revisions.out().lines()).hasSize(2).anyMatch(line -> line.endsWith("latest"));
  }

  @Test
  void aLineThatIsNoReadingIsSetAsideWithItsNumber() throws IOException {
    Path broken = folder.resolve("broken.jsonl");
    List<String> lines = Files.readAllLines(readings);
    Files.write(broken, List.of(lines.get(0), "{\"schema\":\"hearsay/1\",", "", lines.get(1)));
    Run run = add(broken);
    assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_SET_ASIDE);
    assertThat(run.err())
        .contains("broken.jsonl:2")
        .contains("2 added, 1 set aside (1 broken-line)")
        .doesNotContain("Exception");
  }

  @Test
  void nothingToAddSaysSo() {
    Run run = add(folder.resolve("none.txt"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(run.err()).contains("none.txt");
  }

  @Test
  void theListIsByDateAndGoesPageByPage() {
    add(readings);
    Run first = run("list", "--ledger", ledger, "--limit", 1);
    assertThat(first.out()).startsWith("2024-08-09\tfirst\tThe Example Post");
    String cursor = first.err().strip().replaceAll(".*--after ", "");
    Run second = run("list", "--ledger", ledger, "--limit", 1, "--after", cursor);
    assertThat(second.out()).startsWith("2024-08-10\tsecond");
  }

  @Test
  void aReportIsShownAsItWasRead() throws IOException {
    add(readings);
    Path out = folder.resolve("first.jsonl");
    Run run = run("show", "--ledger", ledger, "first", "--format", "jsonl", "--out", out);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readAllLines(out)).containsExactly(Files.readAllLines(readings).get(0));
  }

  @Test
  void aReportThatIsNotThereIsNotShown() {
    add(readings);
    Run run = run("show", "--ledger", ledger, "third");
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(run.err()).contains("third", "hearsay list");
  }

  @Test
  void eventsAreFoundByTypeAndCountry() throws IOException {
    add(readings);
    ObjectMapper json = new ObjectMapper();
    List<String> found = query("events", "--type", "assault", "--actor-country", "RUS");
    assertThat(found).hasSize(1);
    JsonNode event = json.readTree(found.get(0));
    assertThat(event.path("report").asText()).isEqualTo("first");
    assertThat(event.path("chain").asText()).contains("The Example Post", "mayor");
    assertThat(query("events", "--type", "ASSAULT", "--outlet", "sample wire")).isEmpty();
    assertThat(query("events", "--from", "2024-08-10")).isNotEmpty();
  }

  @Test
  void claimsAndFiguresAreFoundByWords() throws IOException {
    add(readings);
    assertThat(query("claims", "--source", "police", "--text", "marched in Paris")).hasSize(1);
    assertThat(query("claims", "--text", "marched", "--text", "shells")).isEmpty();
    List<String> table = query("figures", "--text", "killed", "--format", "csv");
    assertThat(table).hasSize(2);
    assertThat(table.get(0)).startsWith("report,published,outlet,reading,id");
    assertThat(table.get(1)).contains("12 people").contains("killed");
  }

  @Test
  void eventsAreMapped() throws IOException {
    add(readings);
    JsonNode map =
        new ObjectMapper().readTree(String.join("", query("events", "--format", "geojson")));
    assertThat(map.path("type").asText()).isEqualTo("FeatureCollection");
    assertThat(map.path("features")).isNotEmpty();
    JsonNode point = map.path("features").get(0).path("geometry");
    assertThat(point.path("type").asText()).isEqualTo("Point");
    assertThat(point.path("coordinates").get(0).asDouble()).as("longitude").isBetween(36.0, 36.5);
  }

  @Test
  void parquetIsWritten() throws IOException {
    add(readings);
    Path out = folder.resolve("claims.parquet");
    Run run = run("query", "claims", "--ledger", ledger, "--format", "parquet", "--out", out);
    assertThat(run.exitCode()).as(run.err()).isZero();
    byte[] bytes = Files.readAllBytes(out);
    assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
    assertThat(new String(bytes, bytes.length - 4, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
  }

  @Test
  void aPageEndsWithTheCursorOfTheNext() throws IOException {
    add(readings);
    List<String> all = query("claims");
    Path out = folder.resolve("page");
    Run first = run("query", "claims", "--ledger", ledger, "--limit", 1, "--out", out);
    assertThat(Files.readAllLines(out)).isEqualTo(all.subList(0, 1));
    String cursor = first.err().strip().replaceAll(".*--after ", "");
    assertThat(query("claims", "--after", cursor)).isEqualTo(all.subList(1, all.size()));
  }

  @Test
  void aFilterThatMakesNoSenseIsWrongUsage() {
    Run type = run("query", "events", "--ledger", ledger, "--type", "WAR");
    assertThat(type.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(type.err()).contains("WAR", "ASSAULT");
    Run day = run("query", "events", "--ledger", ledger, "--from", "2024-02-30");
    assertThat(day.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(day.err()).contains("2024-02-30");
    Run kind = run("query", "stories", "--ledger", ledger);
    assertThat(kind.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(kind.err()).contains("claims, events, figures");
  }

  @Test
  void aLedgerThatIsNotThereIsNamed() {
    for (List<String> command :
        List.of(List.of("list"), List.of("query", "claims"), List.of("show", "first"))) {
      List<String> arguments = new ArrayList<>(command);
      arguments.addAll(List.of("--ledger", ledger));
      Run run = Run.of(arguments);
      assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_WRITTEN);
      assertThat(run.err()).contains(ledger, "no ledger").doesNotContain("Exception");
    }
  }
}
