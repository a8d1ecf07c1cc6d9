package hearsay.corroboration.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
  @Test
  void aChainIsNotAGroup() {
    AverageLink link = new AverageLink(3);
    link.score(0, 1, 3);
    link.score(1, 2, 1);
    assertThat(link.group()).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void threeThatAgreeAreAGroupDespiteOneWeakPair() {
    AverageLink link = new AverageLink(3);
    link.score(0, 1, 3);
    link.score(1, 2, 3);
    link.score(0, 2, -1);
    assertThat(link.group()).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void itemsWithoutScoresAreAlone() {
    assertThat(new AverageLink(2).group()).containsExactly(List.of(0), List.of(1));
    assertThat(new AverageLink(0).group()).isEmpty();
  }

  @Test
  void aLoudPairDoesNotDragInAThird() {
    AverageLink link = new AverageLink(3);
    link.score(0, 1, 1000);
    link.score(1, 2, 1);
    assertThat(link.group()).containsExactly(List.of(0, 1), List.of(2));
  }
}
