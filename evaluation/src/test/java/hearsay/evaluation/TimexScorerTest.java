package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.evaluation.TimexScorer.Timex;
import hearsay.language.Sentences;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimexScorerTest {
  private static Timex timex(int begin, int end, String type, String value) {
    return new Timex(new Span(begin, end), type, value, "");
  }

  private static Map<String, Double> figures(List<Timex> gold, List<Timex> predicted) {
    TimexScorer scorer = new TimexScorer();
    scorer.add(gold, predicted);
    Scores scores = new Scores();
    scorer.report(scores);
    return scores.figures();
  }

  @Test
  void countsOverlapAsRelaxedAndEqualSpansAsStrict() {
    Map<String, Double> figures =
        figures(
            List.of(timex(0, 10, "DATE", "2001"), timex(20, 30, "DATE", "2002")),
            List.of(
                timex(0, 10, "DATE", "2001"),
                timex(25, 40, "TIME", "2003"),
                timex(50, 60, "DATE", "2004")));
    assertThat(figures)
        .containsEntry("relaxed.p", 66.7)
        .containsEntry("relaxed.r", 100.0)
        .containsEntry("relaxed.f1", 80.0)
        .containsEntry("strict.f1", 40.0)
        .containsEntry("value.accuracy", 50.0)
        .containsEntry("value.f1", 40.0)
        .containsEntry("type.f1", 40.0);
  }

  @Test
  void letsEachPredictionAnswerOneGoldItemTheLargestOverlapFirst() {
    List<Timex> gold = List.of(timex(0, 4, "DATE", "a"), timex(5, 20, "DATE", "b"));
    TimexScorer.Matching matching = TimexScorer.match(gold, List.of(timex(2, 18, "DATE", "b")));
    assertThat(matching.pairs()).extracting(TimexScorer.Pair::gold).containsExactly(gold.get(1));
    assertThat(matching.missed()).containsExactly(gold.get(0));
    assertThat(matching.spurious()).isEmpty();
  }

  @Test
  void countsTouchingSpansAsApart() {
    assertThat(figures(List.of(timex(0, 4, "DATE", "a")), List.of(timex(4, 8, "DATE", "a"))))
        .containsEntry("relaxed.f1", 0.0);
  }

  @Test
  void namesTheLineOfABrokenCorpus(@TempDir Path folder) throws IOException {
    Path corpus = folder.resolve("corpus.jsonl");
    Files.writeString(
        corpus,
        """
        {"doc": "one", "dct": null, "text": "It rained.", "timex": []}
        {"doc": "two", "dct": null, "text": "It rained.", "timex": [{"start": 3, "end": 99}]}
        """);
    assertThatThrownBy(() -> new TimeTask().run(corpus, settings()))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("corpus.jsonl, line 2")
        .hasMessageContaining("inside the text");
  }

  @Test
  void scoresACorpusWithoutAnyTimeAsNothingFoundAndNothingMissed(@TempDir Path folder)
      throws IOException {
    Path corpus = folder.resolve("corpus.jsonl");
    Files.writeString(corpus, "{\"doc\": \"one\", \"dct\": null, \"text\": \"\", \"timex\": []}\n");
    assertThat(new TimeTask().run(corpus, settings()).figures()).containsEntry("value.f1", 0.0);
  }

  private static Settings settings() {
    return new Settings(
        text -> new Sentences(new CodePointText(text), List.of(), List.of()), 1, 5, Set.of(), null);
  }
}
