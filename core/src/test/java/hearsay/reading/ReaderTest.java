package hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.intake.Received;
import hearsay.intake.SetAside;
import hearsay.intake.Taken;
import hearsay.language.TestLinguist;
import hearsay.model.Article;
import hearsay.model.Reading;
import hearsay.publish.Contract;
import hearsay.publish.Format;
import hearsay.publish.ReadingWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReaderTest {
  private static final List<String> TEXTS =
      List.of(
          "Rebels attacked an army base near Gao on Monday, Mali's defence ministry said. A spokesman for the rebels "
              + "denied that they had attacked the base.\n\n“We were not there,” he told the Daily Star.",
          "The minister wants France to send aid. About 300 people fled, officials said.\uD83D\uDE00 The dam could break.",
          "\"It is over,\" she said. \"Nobody won.\" According to police, 12 to 15 people were hurt; hospitals spoke of more than 20.",
          "Word.");

  private static final Reader READER = new Reader(TestLinguist.get());

  private static List<Taken> reports(int copies) {
    List<Taken> reports = new ArrayList<>();
    for (int copy = 0; copy < copies; copy++) {
      for (String text : TEXTS) {
        String id = "r" + reports.size();
        Article article = Article.of(id, text).withPublished("2024-08-09");
        reports.add(new Received(article, id, Optional.empty()));
      }
    }
    return reports;
  }

  private static byte[] jsonl(int threads) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ReadingWriter writer = Format.JSONL.open(bytes)) {
      new Batch(READER, threads)
          .run(
              reports(5).iterator(),
              new Batch.Outcomes() {
                @Override
                public void read(Received received, Reading reading) throws IOException {
                  writer.write(reading);
                }

                @Override
                public void setAside(SetAside aside) {
                  throw new AssertionError(aside);
                }
              });
    }
    return bytes.toByteArray();
  }

  @Test
  void theSameReportsGiveTheSameBytesOnOneThreadAndOnTwo() throws IOException {
    assertThat(jsonl(2)).isEqualTo(jsonl(1));
  }

  @Test
  void everyReadingKeepsTheContract() {
    for (Taken taken : reports(1)) {
      Reading reading = READER.read(((Received) taken).article());
      assertThat(Contract.breaches(reading)).as(reading.report().text()).isEmpty();
    }
  }

  @Test
  void anEmptyTextGivesAnEmptyReading() {
    Reading reading = READER.read(Article.of("e", " \n"));
    assertThat(reading.claims()).isEmpty();
    assertThat(reading.events()).isEmpty();
  }

  @Test
  void aChainBeginsWithTheOutlet() {
    Reading reading = READER.read(Article.of("a", TEXTS.get(0)));
    assertThat(reading.claims())
        .isNotEmpty()
        .allMatch(claim -> claim.chain().get(0).text() == null);
  }
}
