package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ReviewsTaskTest {
  @TempDir Path folder;

  @Test
  void shares_are_of_each_reviewers_last_word_on_each_part() throws IOException {
    Scores scores =
        score(
            review("ann", "claim", "c1", "reject", "null"),
            review("ann", "claim", "c1", "accept", "null"),
            review("ben", "claim", "c1", "reject", "null"),
            review("ann", "claim", "c2", "correct", "{\"source\":\"the army\"}"),
            review("ann", "figure", "q1", "correct", "{\"min\":\"10\",\"side\":\"SDN\"}"));
    assertThat(scores.figures())
        .containsEntry("claim.reviewed", 3.0)
        .containsEntry("claim.right", 33.3)
        .containsEntry("claim.there", 66.7)
        .containsEntry("figure.right", 0.0)
        .containsEntry("wrong.claim.source", 1.0)
        .containsEntry("wrong.figure.min", 1.0)
        .containsEntry("agreement", 0.0)
        .doesNotContainKey("event.reviewed");
  }

  @Test
  void a_line_that_is_no_review_is_named() {
    assertThatThrownBy(() -> score(review("ann", "thing", "c1", "accept", "null")))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("line 1")
        .hasMessageContaining("\"about\"");
    assertThatThrownBy(() -> score("no JSON")).hasMessageContaining("line 1");
    assertThatThrownBy(() -> score("")).hasMessageContaining("no review");
  }

  private Scores score(String... lines) throws IOException {
    Path file = Files.writeString(folder.resolve("reviews.jsonl"), String.join("\n", lines));
    return ReviewsTask.score(file);
  }

  private static String review(
      String reviewer, String about, String part, String verdict, String correction) {
    return String.format(
        "{\"reviewer\":\"%s\",\"reading\":\"r\",\"about\":\"%s\",\"part\":\"%s\",\"verdict\":\"%s\",\"correction\":%s}",
        reviewer, about, part, verdict, correction);
  }
}
