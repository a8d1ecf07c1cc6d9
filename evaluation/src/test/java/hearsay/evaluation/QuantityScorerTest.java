package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.evaluation.QuantityScorer.Match;
import hearsay.evaluation.QuantityScorer.Tally;
import hearsay.language.Sentences;
import hearsay.model.CodePointText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuantityScorerTest {
  private static QuantityRecord record(
      double low, @Nullable Double high, String unit, String change) {
    return new QuantityRecord(low, high, unit, change, List.of("-"));
  }

  @Test
  void oneFindingAnswersForOneGoldQuantityOnly() {
    List<QuantityRecord> gold = List.of(record(3, null, "day", "="), record(3, null, "man", "="));
    List<QuantityRecord> found = List.of(record(3, null, "man", "="));

    List<Match> matches = QuantityScorer.match(gold, found);

    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).gold()).as("the one whose unit agrees").isEqualTo(1);
  }

  @Test
  void aRangeIsNotItsLowerEnd() {
    assertThat(
            QuantityScorer.match(
                List.of(record(3, 5.0, "day", "=")), List.of(record(3, null, "day", "="))))
        .isEmpty();
  }

  @Test
  void rowsCountWhatElseAgrees() {
    List<QuantityRecord> gold = List.of(record(3, null, "day", ">"), record(7, null, "day", "="));
    List<QuantityRecord> found = List.of(record(3, null, "day", "="), record(7, null, "man", "="));

    Tally tally = Tally.NONE.plus(gold, found, QuantityScorer.match(gold, found));

    assertThat(tally.value()).isEqualTo(2);
    assertThat(tally.unit()).isEqualTo(1);
    assertThat(tally.change()).isEqualTo(1);
    assertThat(tally.all()).isZero();
    assertThat(tally.ratio(tally.value()).f1()).isEqualTo(1.0);
  }

  private static Scores run(Path folder, String json) throws IOException {
    Path file = folder.resolve("corpus.json");
    Files.writeString(file, json);
    Settings settings =
        new Settings(
            text -> new Sentences(new CodePointText(text), List.of(), List.of()),
            1,
            5,
            Set.of(),
            null);
    return new QuantityTask().run(file, settings);
  }

  @Test
  void whatIsNotFoundIsListedAsMissed(@TempDir Path folder) throws IOException {
    String json =
        """
        [{"text": "It took 5 to 7 days.", "quantities": [
          {"value": "5-7", "normalized_unit": "day", "change": "=", "referred_concepts": "-"}]}]
        """;

    Scores scores = run(folder, json);

    assertThat(scores.figures().get("value.f1")).isZero();
    assertThat(scores.errors()).singleElement().asString().startsWith("missed");
  }

  @Test
  void aValueThatIsNoNumberIsNamedWithItsSentence(@TempDir Path folder) {
    String json = "[{\"text\": \"\", \"quantities\": [{\"value\": \"many\"}]}]";

    assertThatThrownBy(() -> run(folder, json))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("sentence 1")
        .hasMessageContaining("many");
  }

  @Test
  void anotherFormatIsRefused(@TempDir Path folder) {
    assertThatThrownBy(() -> run(folder, "{}"))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("array");
    assertThatThrownBy(() -> run(folder, "[{\"text\": "))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("line 1");
  }
}
