package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.evaluation.FactualityCorpus.GoldEvent;
import hearsay.evaluation.FactualityScorer.Predicted;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactualityScorerTest {
  @Test
  void macro_f1_is_the_mean_over_the_classes_that_the_gold_has() {
    FactualityScorer scorer = new FactualityScorer();
    scorer.add(gold(0, "asserted", 3.0), List.of(found(0, "asserted", 3)));
    scorer.add(gold(10, "denied", -3.0), List.of(found(10, "asserted", 1)));

    Map<String, Double> figures = figures(scorer);

    assertThat(figures).containsEntry("label6.asserted.f1", 66.7);
    assertThat(figures).containsEntry("label6.denied.f1", 0.0);
    assertThat(figures).containsEntry("label6.macro.f1", 33.3);
    assertThat(figures).containsEntry("label6.accuracy", 50.0);
    assertThat(figures).containsEntry("mae", 2.0);
  }

  @Test
  void an_event_without_a_prediction_is_wrong_and_counts_as_certain() {
    FactualityScorer scorer = new FactualityScorer();
    scorer.add(gold(0, "planned", 1.0), List.of(found(50, "planned", 1)));

    assertThat(figures(scorer)).containsEntry("label6.macro.f1", 0.0).containsEntry("mae", 2.0);
  }

  @Test
  void the_prediction_that_overlaps_most_answers_for_an_event() {
    Predicted wide = new Predicted(new Span(0, 6), "denied", -3);
    Predicted narrow = new Predicted(new Span(4, 6), "planned", 1);

    assertThat(FactualityScorer.matching(new Span(0, 6), List.of(narrow, wide))).contains(wide);
  }

  @Test
  void a_corpus_in_another_format_is_refused_with_the_line_and_what_was_expected(
      @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.jsonl"), "{\"id\": \"a\"}\n");

    assertThatThrownBy(() -> FactualityCorpus.read(file))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("wrong.jsonl, line 1")
        .hasMessageContaining("\"events\"");
  }

  private static Map<String, Double> figures(FactualityScorer scorer) {
    Scores scores = new Scores();
    scorer.report(scores);
    return scores.figures();
  }

  private static GoldEvent gold(int begin, String label, double scalar) {
    return new GoldEvent(new Span(begin, begin + 5), label, null, false, scalar);
  }

  private static Predicted found(int begin, String label, double scalar) {
    return new Predicted(new Span(begin, begin + 5), label, scalar);
  }
}
