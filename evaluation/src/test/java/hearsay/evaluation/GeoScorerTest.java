package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hearsay.evaluation.GeoCorpus.Toponym;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Place scores are those of the published protocol; broken corpora are refused by line. */
class GeoScorerTest {
  @TempDir private Path folder = Path.of(".");

  private static Toponym at(int begin, int end, @Nullable Double lat, @Nullable Double lon) {
    return new Toponym(new Span(begin, end), "x", lat, lon, null);
  }

  @Test
  void measuresGreatCircles() {
    double km = GeoScorer.km(at(0, 1, 51.5074, -0.1278), at(0, 1, 48.8566, 2.3522));

    assertThat(km).isCloseTo(343.56, within(1.0)); // London to Paris
  }

  @Test
  void aNameFoundInTheWrongPlaceIsRecognisedButNotResolved() {
    GeoScorer scorer = new GeoScorer();

    scorer.add(
        List.of(at(0, 5, 0.0, 0.0), at(9, 12, 10.0, 10.0)),
        List.of(at(0, 5, 0.0, 1.0), at(9, 12, 50.0, 10.0)));

    assertThat(scorer.overlap().f1()).isEqualTo(1);
    assertThat(scorer.accuracy()).isEqualTo(0.5);
    assertThat(scorer.endToEnd().f1()).isEqualTo(0.5);
  }

  @Test
  void overlapCountsWhereExactDoesNot() {
    GeoScorer scorer = new GeoScorer();

    scorer.add(List.of(at(0, 5, 0.0, 0.0)), List.of(at(0, 12, 0.0, 0.0)));

    assertThat(scorer.exact().f1()).isZero();
    assertThat(scorer.overlap().f1()).isEqualTo(1);
    assertThat(scorer.endToEnd().f1()).isEqualTo(1);
  }

  @Test
  void onePredictionAnswersForOneGoldName() {
    GeoScorer scorer = new GeoScorer();

    scorer.add(List.of(at(0, 5, 0.0, 0.0), at(6, 9, 0.0, 0.0)), List.of(at(0, 9, 0.0, 0.0)));

    assertThat(scorer.overlap().recall()).isEqualTo(0.5);
    assertThat(scorer.overlap().precision()).isEqualTo(1);
  }

  @Test
  void aLargestPairingIsTaken() {
    GeoScorer scorer = new GeoScorer();

    scorer.add(
        List.of(at(0, 10, 0.0, 0.0), at(10, 12, 0.0, 0.0)),
        List.of(at(0, 3, 0.0, 0.0), at(4, 12, 0.0, 0.0)));

    assertThat(scorer.overlap().found()).isEqualTo(2);
  }

  @Test
  void goldWithoutAPlaceAsksNothingOfTheResolution() {
    GeoScorer scorer = new GeoScorer();

    scorer.add(List.of(at(0, 5, null, null)), List.of(at(0, 5, 3.0, 4.0)));

    assertThat(scorer.overlap().f1()).isEqualTo(1);
    assertThat(scorer.endToEnd().predicted()).isZero();
    assertThat(scorer.endToEnd().gold()).isZero();
  }

  @Test
  void aNameLeftUnplacedCostsRecallNotPrecision() {
    GeoScorer scorer = new GeoScorer();

    scorer.add(List.of(at(0, 5, 1.0, 1.0)), List.of(at(0, 5, null, null)));

    assertThat(scorer.endToEnd().predicted()).isZero();
    assertThat(scorer.endToEnd().gold()).isEqualTo(1);
  }

  private Path corpus(String lines) throws IOException {
    return Files.writeString(folder.resolve("geo.jsonl"), lines);
  }

  @Test
  void readsOffsetsAsCodePoints() throws IOException {
    Path file =
        corpus(
            "{\"doc\":\"a\",\"text\":\"🌧"
                + " Rome\",\"toponyms\":[{\"begin\":2,\"end\":6,\"lat\":41.9,\"lon\":12.5}]}\n");

    assertThat(GeoCorpus.read(file).get(0).toponyms().get(0).text()).isEqualTo("Rome");
  }

  @Test
  void namesTheLineOfABrokenCorpus() throws IOException {
    Path file = corpus("{\"doc\":\"a\",\"text\":\"x\",\"toponyms\":[]}\nno json\n");

    assertThatThrownBy(() -> GeoCorpus.read(file))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("geo.jsonl:2")
        .hasMessageContaining("expected");
  }

  @Test
  void refusesSpansBeyondTheText() throws IOException {
    Path file = corpus("{\"doc\":\"a\",\"text\":\"abc\",\"toponyms\":[{\"begin\":2,\"end\":9}]}\n");

    assertThatThrownBy(() -> GeoCorpus.read(file))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("geo.jsonl:1");
  }

  @Test
  void refusesADocumentTwice() throws IOException {
    String line = "{\"doc\":\"a\",\"text\":\"x\",\"toponyms\":[]}\n";
    Path file = corpus(line + line);

    assertThatThrownBy(() -> GeoCorpus.read(file)).hasMessageContaining("a document twice: a");
  }
}
