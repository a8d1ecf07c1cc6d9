package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.ledger.Review.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {
  private static Review review(String who, Verdict verdict, @Nullable String correction) {
    UUID any = new UUID(1, 2);
    return new Review(
        any, Instant.EPOCH, who, any, "r", Review.About.CLAIM, "c1", verdict, "", correction);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": [1, {\"b\": null}]}", "12", "\"words\"", "null", " [] "})
  void aCorrectionIsAnyJsonValue(String json) {
    assertThat(review("Ann", Verdict.CORRECT, json).correction()).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a\":}", "1 2", "words", "[1]]"})
  void whatIsNoJsonIsNoCorrection(String text) {
    assertThatThrownBy(() -> review("Ann", Verdict.CORRECT, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("correction is");
  }

  @Test
  void onlyWhatCorrectsHasACorrection() {
    assertThatThrownBy(() -> review("Ann", Verdict.CORRECT, null)).hasMessageContaining("needs");
    assertThatThrownBy(() -> review("Ann", Verdict.ACCEPT, "1")).hasMessageContaining("only");
  }

  @Test
  void whoReviewsHasAName() {
    assertThatThrownBy(() -> review(" ", Verdict.ACCEPT, null)).hasMessageContaining("name");
  }
}
