package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HappeningLabelsTest {
  @Test
  void atLeastAHundredPairsOfTwoReportsAreJudgedAndNoneTwice() {
    Set<HappeningLabels.Label> met = new HashSet<>();
    for (HappeningLabels.Label label : HappeningLabels.all()) {
      assertThat(label.report()).isNotEqualTo(label.otherReport());
      assertThat(met.add(label)).as(label.toString()).isTrue();
    }
    assertThat(met).hasSizeGreaterThanOrEqualTo(100);
  }
}
