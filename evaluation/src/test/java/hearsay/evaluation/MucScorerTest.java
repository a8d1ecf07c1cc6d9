package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.evaluation.MucCorpus.Filler;
import hearsay.evaluation.MucCorpus.Incident;
import hearsay.evaluation.MucTemplate.Count;
import hearsay.evaluation.MucTemplate.Dates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MucScorerTest {
  private static final Incident BOMB =
      new Incident(
          false,
          List.of("BOMBING"),
          List.of(new Dates("1990-03-02", "1990-03-02")),
          List.of("PERU"),
          List.of(List.of("LIMA", "MIRAFLORES")),
          List.of(new Filler(List.of("THE REBELS"), false)),
          List.of(new Filler(List.of("A BANK"), false)),
          new Count(2, 2, false),
          null,
          Map.of("THE REBELS", List.of("REPORTED AS FACT")));

  @Test
  void a_template_that_says_what_the_key_says_gets_full_marks() {
    MucTemplate same =
        new MucTemplate(
            "BOMBING",
            new Dates("1990-03-02", "1990-03-02"),
            "PERU",
            List.of("MIRAFLORES"),
            List.of("REBELS"),
            List.of("BANK"),
            new Count(2, 2, false),
            null,
            Map.of("REBELS", "REPORTED AS FACT"));

    assertThat(figures(List.of(BOMB), List.of(same)))
        .containsEntry("overall.f1", 100.0)
        .containsEntry("exactNumber", 100.0)
        .containsEntry("actorStatus", 100.0);
  }

  @Test
  void a_general_type_and_a_wider_place_get_half() {
    MucTemplate vague =
        new MucTemplate(
            "ATTACK", null, "PERU", List.of("LIMA"), List.of(), List.of(), null, null, Map.of());

    assertThat(figures(List.of(BOMB), List.of(vague)))
        .containsEntry("type.f1", 50.0)
        .containsEntry("place.f1", 50.0)
        .containsEntry("killed.r", 0.0)
        .containsEntry("exactNumber", 0.0);
  }

  @Test
  void a_template_without_an_incident_costs_precision_and_a_missed_incident_recall() {
    MucTemplate other =
        new MucTemplate(
            "KIDNAPPING", null, null, List.of(), List.of(), List.of(), null, null, Map.of());

    assertThat(figures(List.of(BOMB), List.of(other)))
        .containsEntry("events.p", 0.0)
        .containsEntry("events.r", 0.0)
        .containsEntry("overall.f1", 0.0);
  }

  @Test
  void the_best_assignment_may_give_up_the_best_single_pair() {
    assertThat(Assignment.best(new double[][] {{5, 4}, {4, 0}})).containsExactly(1, 0);
    assertThat(Assignment.best(new double[][] {{0, 0}})).containsExactly(-1);
  }

  @Test
  void dates_numbers_and_words_are_compared_as_the_key_allows() {
    List<Dates> before = List.of(new Dates(null, "1990-03-02"));
    assertThat(MucMatch.date(before, new Dates("1990-02-20", "1990-02-20"))).isEqualTo(0.5);
    assertThat(MucMatch.date(before, new Dates("1990-03-05", "1990-03-05"))).isZero();
    assertThat(MucMatch.count(new Count(2, null, true), new Count(7, 7, false))).isEqualTo(1);
    assertThat(MucMatch.count(new Count(3, 5, false), new Count(5, 5, false))).isEqualTo(0.5);
    assertThat(MucMatch.similarity(List.of("THE MAYOR"), "MAYOR LOPEZ")).isEqualTo(1);
    assertThat(MucMatch.similarity(List.of("MAYOR JUAN LOPEZ"), "LOPEZ")).isEqualTo(0.5);
  }

  @Test
  void a_corpus_in_another_format_is_refused_with_the_line_and_what_was_expected(
      @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.jsonl"), "[]\n");

    assertThatThrownBy(() -> MucCorpus.read(file))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("wrong.jsonl, line 1")
        .hasMessageContaining("\"events\"");
  }

  private static Map<String, Double> figures(List<Incident> gold, List<MucTemplate> found) {
    MucScorer scorer = new MucScorer();
    scorer.add(gold, found);
    Scores scores = new Scores();
    scorer.report(scores);
    return scores.figures();
  }
}
