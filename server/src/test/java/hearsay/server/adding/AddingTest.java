package hearsay.server.adding;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.intake.IntakeSettings;
import hearsay.language.Sentences;
import hearsay.ledger.Ledger;
import hearsay.ledger.Outcome;
import hearsay.model.CodePointText;
import hearsay.reading.Reader;
import hearsay.server.adding.Progress.State;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a linguist that finds no sentence, since what is found is not the matter here. */
class AddingTest {
  private static final String TEXT =
      "The ministry said on Friday that twelve people had died in the north of the country.";

  @TempDir Path folder;
  private Ledger ledger;
  private Adding adding;

  @BeforeEach
  void start() throws IOException {
    ledger = Ledger.open(folder.resolve("a.ledger").toString());
    adding =
        new Adding(
            ledger,
            () -> new Reader(text -> new Sentences(new CodePointText(text), List.of(), List.of())),
            null);
  }

  @AfterEach
  void stop() {
    adding.close();
    ledger.close();
  }

  private static Progress end(Job job) throws InterruptedException {
    for (int i = 0; i < 600 && !job.progress().state().isEnd(); i++) {
      Thread.sleep(50);
    }
    return job.progress();
  }

  private static Parcel parcel(String name, String content) throws IOException {
    return new Parcel(IntakeSettings.DEFAULT)
        .put(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  private Pasted pasted(String published) {
    return new Pasted(TEXT, "Twelve dead", "Example Wire", published, "https://news.example/1");
  }

  @Test
  void aPastedReportIsReadAndStored() throws Exception {
    Progress progress = end(adding.paste(pasted("2024-08-09")));
    assertThat(progress.state()).isEqualTo(State.DONE);
    assertThat(progress.stored()).isEqualTo(1);
    String report = progress.reports().get(0).report();
    assertThat(ledger.reading(report))
        .hasValueSatisfying(
            reading -> {
              assertThat(reading.report().text()).isEqualTo(TEXT);
              assertThat(reading.report().url()).isEqualTo("https://news.example/1");
              assertThat(reading.report().outlet().name()).isEqualTo("Example Wire");
            });
  }

  @Test
  void whatIsThereIsNotReadAgain() throws Exception {
    end(adding.paste(pasted("2024-08-09")));
    Progress again = end(adding.paste(pasted("2024-08-09")));
    assertThat(again.known()).isEqualTo(1);
    assertThat(again.reports().get(0).outcome()).isEqualTo(Outcome.KNOWN);
    assertThat(ledger.size()).isEqualTo(1);
  }

  @Test
  void whatGivesNoReportIsSetAsideUnderItsOwnName() throws Exception {
    Progress progress = end(adding.files(parcel("../../my notes.txt", "")));
    assertThat(progress.setAside()).containsExactly(new Progress.Left("my notes.txt", "is empty"));
    Progress date = end(adding.paste(pasted("yesterday")));
    assertThat(date.setAside().get(0).message()).contains("yesterday");
    Progress archive = end(adding.files(parcel("x.txt", "PK\u0003\u0004 and so on")));
    assertThat(archive.setAside().get(0).message()).contains("ZIP");
  }

  @Test
  void linesOfAFileAreReportsOfTheirOwn() throws Exception {
    String lines =
        "{\"text\": \"" + TEXT + "\"}\n{\"text\": 1}\n{\"text\": \"And so on. " + TEXT + "\"}\n";
    Progress progress = end(adding.files(parcel("two.jsonl", lines)));
    assertThat(progress.stored()).isEqualTo(2);
    assertThat(progress.setAside().get(0).where()).isEqualTo("two.jsonl:2");
  }

  @Test
  void theExamplesAreThere() throws Exception {
    Progress progress = end(adding.examples());
    assertThat(progress.state()).isEqualTo(State.DONE);
    assertThat(progress.setAside()).isEmpty();
    assertThat(ledger.size()).isGreaterThanOrEqualTo(10);
  }

  @Test
  void nothingIsLeftBehind() throws Exception {
    Parcel parcel = parcel("a.txt", TEXT);
    Path file = Path.of(parcel.files().get(0));
    assertThat(file).exists();
    end(adding.files(parcel));
    assertThat(file).doesNotExist();
    assertThat(file.getParent()).doesNotExist();
  }

  @Test
  void jobsAreToldLatestFirst() throws Exception {
    Job first = adding.files(parcel("a.txt", ""));
    Job second = adding.files(parcel("b.txt", ""));
    end(second);
    assertThat(adding.jobs()).containsExactly(second, first);
    assertThat(adding.job(first.id())).hasValue(first);
    assertThat(adding.job("none")).isEmpty();
  }
}
