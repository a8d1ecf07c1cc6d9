package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PartitionScorerTest {
  private static final Map<String, String> GOLD =
      Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "2", "f", "3");

  @Test
  void theSameGroupsUnderOtherNamesAreRight() {
    PartitionScorer same =
        new PartitionScorer(
            GOLD, Map.of("a", "x", "b", "x", "c", "x", "d", "y", "e", "y", "f", "z"));
    assertThat(same.muc().f1()).isEqualTo(1);
    assertThat(same.b3().f1()).isEqualTo(1);
    assertThat(same.ceafe().f1()).isEqualTo(1);
    assertThat(same.pairs().f1()).isEqualTo(1);
  }

  /** Worked by hand: {a b c} {d e} {f} against {a b} {c d e} {f}. */
  @Test
  void oneItemInTheWrongGroupCostsAsTheMeasuresHaveIt() {
    PartitionScorer moved =
        new PartitionScorer(
            GOLD, Map.of("a", "x", "b", "x", "c", "y", "d", "y", "e", "y", "f", "z"));
    assertThat(moved.muc().precision()).isEqualTo(2 / 3.0, within(1e-9));
    assertThat(moved.b3().precision()).isEqualTo((2 + 1 / 3.0 + 4 / 3.0 + 1) / 6, within(1e-9));
    assertThat(moved.b3().recall()).isEqualTo((4 / 3.0 + 1 / 3.0 + 2 + 1) / 6, within(1e-9));
    assertThat(moved.ceafe().recall()).isEqualTo((0.8 + 0.8 + 1) / 3, within(1e-9));
    assertThat(moved.pairs().precision()).isEqualTo(0.5, within(1e-9));
    assertThat(moved.pairs().recall()).isEqualTo(0.5, within(1e-9));
  }

  @Test
  void allAloneHasNoPairs() {
    PartitionScorer alone =
        new PartitionScorer(
            GOLD, Map.of("a", "1", "b", "2", "c", "3", "d", "4", "e", "5", "f", "6"));
    assertThat(alone.pairs().f1()).isZero();
    assertThat(alone.muc().f1()).isZero();
    assertThat(alone.b3().precision()).isEqualTo(1);
  }

  @Test
  void groupingsOfDifferentItemsAreRefused() {
    assertThatThrownBy(() -> new PartitionScorer(GOLD, Map.of("a", "1")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
