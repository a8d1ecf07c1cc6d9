package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShinglesTest {
  @Test
  void the_same_words_are_all_right_whatever_stands_between() {
    Shingles shingles = Shingles.of("One, two: three four five.", "One two\nthree  four five");
    assertThat(shingles.f1()).isEqualTo(1);
  }

  @Test
  void runs_of_four_are_counted_as_often_as_they_come() {
    // Truth a b c d | b c d e; found a b c d twice over: right 1, wrong 4, missed 1.
    Shingles shingles = Shingles.of("a b c d e", "a b c d a b c d");
    assertThat(shingles.precision()).isCloseTo(1 / 5.0, within(1e-9));
    assertThat(shingles.recall()).isCloseTo(1 / 2.0, within(1e-9));
  }

  @Test
  void a_short_text_is_one_run_and_case_counts() {
    assertThat(Shingles.of("Two words", "Two words").f1()).isEqualTo(1);
    assertThat(Shingles.of("Two words", "two words").f1()).isZero();
  }

  @Test
  void nothing_found_counts_for_recall_alone() {
    Shingles shingles = Shingles.of("a b c d e", "");
    assertThat(shingles.hasFound()).isFalse();
    assertThat(shingles.recall()).isZero();
  }
}
