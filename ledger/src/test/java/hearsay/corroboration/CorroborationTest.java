package hearsay.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.corroboration.outlet.Outlets;
import hearsay.ledger.Again;
import hearsay.ledger.Entry;
import hearsay.ledger.Finding;
import hearsay.ledger.FindingQuery.Order;
import hearsay.ledger.Ledger;
import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.publish.ContractJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over the reports that origins are tested on, which tell sixty-odd happenings. */
class CorroborationTest {
  private static final List<FindingKind<?>> KINDS =
      List.of(
          FindingKind.STORY,
          FindingKind.STORY_OF,
          FindingKind.REUSE,
          FindingKind.HAPPENING,
          FindingKind.DISPUTE,
          FindingKind.VOICES,
          FindingKind.SOURCE,
          FindingKind.OUTLET);

  @TempDir private Path folder;

  @Test
  void theFindingsAreTheSameInWhateverOrderTheReportsCame() throws IOException {
    List<Reading> readings = Readings.ofGroups();
    List<Finding> first = findings("first", readings, 1);
    Collections.shuffle(readings, new Random(7));
    assertThat(findings("other", readings, 1)).isEqualTo(first);
  }

  @Test
  void goingThroughAgainPutsTheSameInThePlaceOfTheOld() throws IOException {
    List<Reading> readings = Readings.ofGroups();
    assertThat(findings("twice", readings, 2)).isEqualTo(findings("once", readings, 1));
  }

  @Test
  void whatComesLaterIsAsIfItHadBeenThereFromTheBeginning() throws IOException {
    List<Reading> readings = Readings.ofGroups();
    List<Finding> atOnce = findings("at once", readings, 1);
    try (Ledger ledger = Ledger.open(folder.resolve("later").toString())) {
      add(ledger, readings.subList(0, readings.size() / 2));
      run(ledger);
      add(ledger, readings.subList(readings.size() / 2, readings.size()));
      run(ledger);
      assertThat(all(ledger)).isEqualTo(atOnce);
    }
  }

  @Property(tries = 5)
  void growingAsReportsComeInWhateverOrderGivesWhatAllAtOnceGives(@ForAll Random random)
      throws IOException {
    List<Reading> readings = Readings.ofGroups();
    Collections.shuffle(readings, random);
    String name = "grown " + random.nextLong();
    Path folder = Files.createTempDirectory("hearsay");
    try (Ledger ledger = Ledger.open(folder.resolve(name).toString());
        Ledger other = Ledger.open(folder.resolve(name + " at once").toString())) {
      Corroboration growing = Corroboration.over(ledger, Outlets.bundled());
      for (int from = 0; from < readings.size(); ) {
        int to = Math.min(readings.size(), from + 1 + random.nextInt(60));
        add(ledger, readings.subList(from, to));
        growing.bringUp((done, total) -> {});
        from = to;
      }
      add(other, readings);
      CorroborationSummary atOnce = run(other);
      assertThat(growing.bringUp((done, total) -> {})).isEqualTo(atOnce);
      assertThat(all(ledger)).isEqualTo(all(other));
      assertThat(filed(ledger)).isEqualTo(filed(other));
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** In which order all findings stand by day and weight. */
  private static List<String> filed(Ledger ledger) throws IOException {
    List<String> filed = new ArrayList<>();
    for (FindingKind<?> kind : KINDS) {
      for (Order order : Order.values()) {
        ledger
            .findings(kind.query(10_000).by(order))
            .forEach(found -> filed.add(found.cursor() + " " + found.finding().subject()));
      }
    }
    return filed;
  }

  @Test
  void onlyWhatIsNewIsReadAgain() throws IOException {
    List<Reading> readings = Readings.ofGroups();
    try (Ledger ledger = Ledger.open(folder.resolve("few").toString())) {
      add(ledger, readings.subList(1, readings.size()));
      Corroboration growing = Corroboration.over(ledger, Outlets.bundled());
      growing.bringUp((done, total) -> {});
      add(ledger, readings.subList(0, 1));
      List<Long> gone = new ArrayList<>();
      growing.bringUp((done, total) -> gone.add(done));
      assertThat(gone).hasSizeLessThan(readings.size() / 4);
      long version = ledger.version();
      gone.clear();
      growing.bringUp((done, total) -> gone.add(done));
      assertThat(gone).isEmpty();
      assertThat(ledger.version()).isEqualTo(version);
    }
  }

  @Test
  void aReportThatIsRevisedHasAllFoundAnew() throws IOException {
    List<Reading> readings = Readings.ofGroups();
    try (Ledger ledger = Ledger.open(folder.resolve("revised").toString());
        Ledger other = Ledger.open(folder.resolve("revised at once").toString())) {
      add(ledger, readings);
      Corroboration growing = Corroboration.over(ledger, Outlets.bundled());
      growing.bringUp((done, total) -> {});
      Report old = readings.get(0).report();
      Report report =
          Readings.report(old.id(), "2031-01-01", "Harbour Gazette", "Withdrawn", "Nothing more.");
      readings.set(0, Readings.of(report));
      add(ledger, readings.subList(0, 1));
      growing.bringUp((done, total) -> {});
      add(other, readings);
      run(other);
      assertThat(all(ledger)).isEqualTo(all(other));
    }
  }

  @Test
  void everyReportHasAStoryThatHasIt() throws IOException {
    List<Reading> readings = Readings.ofGroups();
    try (Ledger ledger = Ledger.open(folder.resolve("stories").toString())) {
      add(ledger, readings);
      CorroborationSummary summary = run(ledger);
      assertThat(summary.reports()).isEqualTo(readings.size());
      for (Reading reading : readings) {
        String report = reading.report().id();
        StoryOf of = FindingKind.STORY_OF.of(ledger, report).orElseThrow();
        assertThat(FindingKind.STORY.of(ledger, of.story()).orElseThrow().reports())
            .contains(report);
      }
    }
  }

  @Test
  void findingsAreReadBackAsTheyWereWritten() throws IOException {
    try (Ledger ledger = Ledger.open(folder.resolve("back").toString())) {
      add(ledger, Readings.ofGroups());
      CorroborationSummary summary = run(ledger);
      assertThat(FindingKind.HAPPENING.all(ledger)).hasSize(summary.happenings()).isNotEmpty();
      assertThat(FindingKind.DISPUTE.all(ledger)).hasSize(summary.disputes()).isNotEmpty();
      for (FindingKind<?> kind : KINDS) {
        assertThat(kind.all(ledger).stream().map(ContractJson::write).toList())
            .isEqualTo(ledger.findings(kind.name()).stream().map(Finding::json).toList());
      }
    }
  }

  @Test
  void aReportLeadsToAllThatIsFoundOfIt() throws IOException {
    try (Ledger ledger = Ledger.open(folder.resolve("of").toString())) {
      add(ledger, Readings.ofGroups());
      run(ledger);
      for (HappeningFinding found : FindingKind.HAPPENING.all(ledger)) {
        for (String report : found.happening().reports()) {
          assertThat(FindingKind.HAPPENING.ofReport(ledger, report)).contains(found);
        }
      }
      StoryFinding story = FindingKind.STORY.all(ledger).get(0);
      assertThat(FindingKind.STORY.ofReport(ledger, story.reports().get(0))).containsExactly(story);
    }
  }

  @Test
  void findingsAreFoundByTitlesOutletsAndPlaces() throws IOException {
    try (Ledger ledger = Ledger.open(folder.resolve("words").toString())) {
      add(ledger, Readings.ofGroups());
      run(ledger);
      for (StoryFinding story : FindingKind.STORY.all(ledger)) {
        String text = story.title() + " " + String.join(" ", story.outlets());
        assertThat(FindingKind.STORY.page(ledger, FindingKind.STORY.query(500).with(text)))
            .extracting(Listed::finding)
            .contains(story);
      }
      List<Listed<DisputeFinding>> disputes =
          FindingKind.DISPUTE.page(ledger, FindingKind.DISPUTE.query(500));
      assertThat(disputes).isNotEmpty();
      for (Listed<DisputeFinding> one : disputes) {
        assertThat(one.cursor().weight() > 0).isEqualTo(one.finding().isContested());
      }
      List<Listed<StoryFinding>> heaviest =
          FindingKind.STORY.page(ledger, FindingKind.STORY.query(1).by(Order.HEAVIEST));
      assertThat(heaviest.get(0).finding().reports())
          .hasSize(
              FindingKind.STORY.all(ledger).stream()
                  .mapToInt(story -> story.reports().size())
                  .max()
                  .orElseThrow());
    }
  }

  @Test
  void anEmptyLedgerHasNothingToSay() throws IOException {
    try (Ledger ledger = Ledger.open(folder.resolve("empty").toString())) {
      assertThat(run(ledger)).isEqualTo(new CorroborationSummary(0, 0, 0, 0, 0, 0, 0, 0, 0));
    }
  }

  private List<Finding> findings(String name, List<Reading> readings, int times)
      throws IOException {
    try (Ledger ledger = Ledger.open(folder.resolve(name).toString())) {
      add(ledger, readings);
      for (int i = 0; i < times; i++) {
        run(ledger);
      }
      return all(ledger);
    }
  }

  private static List<Finding> all(Ledger ledger) throws IOException {
    List<Finding> all = new ArrayList<>();
    for (FindingKind<?> kind : KINDS) {
      all.addAll(ledger.findings(kind.name()));
    }
    return all;
  }

  private static void add(Ledger ledger, List<Reading> readings) throws IOException {
    ledger.add(readings.stream().map(Entry::of).toList(), Again.KEEP);
  }

  private static CorroborationSummary run(Ledger ledger) throws IOException {
    return Corroboration.run(ledger, Outlets.bundled(), (done, total) -> {});
  }
}
