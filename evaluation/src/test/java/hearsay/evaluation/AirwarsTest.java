package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.evaluation.AirwarsCorpus.Answer;
import hearsay.evaluation.AirwarsCorpus.Incident;
import hearsay.evaluation.AirwarsCorpus.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AirwarsTest {
  private static final Incident RANGED =
      new Incident(
          "i1",
          "",
          new Range(3, 7),
          null,
          "2031-05-01",
          List.of("Old Market", " Tarabad", " Gaza Strip"),
          List.of("Israeli Military"),
          false);

  @Test
  void theRightIntervalIsExactAndHalfARightOneIsNot() {
    assertThat(figures(RANGED, answer(new Range(3, 7))))
        .containsEntry("killed.exact", 100.0)
        .containsEntry("killedIntervals.exact", 100.0);
    assertThat(figures(RANGED, answer(new Range(3, 5))))
        .containsEntry("killed.exact", 0.0)
        .containsEntry("killed.min", 100.0)
        .containsEntry("killed.max", 0.0)
        .containsEntry("killed.overlap", 60.0);
  }

  @Test
  void aPlaceIsRightByItsMostSpecificNameAndHalfRightByAWiderOne() {
    assertThat(figures(RANGED, placed("the Old Market"))).containsEntry("place", 100.0);
    assertThat(figures(RANGED, placed("Tarabad"))).containsEntry("place", 50.0);
    assertThat(figures(RANGED, placed("Gaza City"))).containsEntry("place", 0.0);
  }

  @Test
  void whatTheGoldDoesNotCountIsNotScored() {
    Incident nobody =
        new Incident("i2", "", new Range(0, 0), null, null, List.of(), List.of(), false);

    assertThat(figures(nobody, answer(new Range(1, 1)))).doesNotContainKey("killed.exact");
  }

  @Test
  void aLineThatIsNoIncidentIsNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("x.jsonl");
    Files.writeString(
        file, "{\"id\":\"a\",\"text\":\"t\",\"gold\":{\"place\":\"p\"}}\n{\"id\":\"b\"}\n");

    assertThatThrownBy(() -> AirwarsCorpus.read(file))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("x.jsonl, line 2: expected an object with \"id\"");
  }

  private static Answer answer(Range killed) {
    return new Answer(killed, null, null, List.of(), List.of(), false);
  }

  private static Answer placed(String place) {
    return new Answer(null, null, null, List.of(place), List.of(), false);
  }

  private static Map<String, Double> figures(Incident gold, Answer answer) {
    AirwarsScorer scorer = new AirwarsScorer();
    scorer.add(gold, answer);
    return scorer.report().figures();
  }
}
