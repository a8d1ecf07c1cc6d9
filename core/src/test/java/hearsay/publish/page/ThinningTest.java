package hearsay.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ThinningTest {
  @Test
  void whatLiesOnAStraightLineIsLeftOut() {
    double[] straight = {0, 0, 1, 1, 2, 2, 3, 3};
    assertThat(Thinning.of(straight, 0.1)).containsExactly(0, 0, 3, 3);
  }

  @Test
  void aCornerStays() {
    double[] corner = {0, 0, 1, 0.05, 2, 0, 2, 2};
    assertThat(Thinning.of(corner, 0.1)).containsExactly(0, 0, 2, 0, 2, 2);
  }

  @Test
  void aRingThatEndsWhereItBeginsIsNotLost() {
    double[] ring = {0, 0, 4, 0, 4, 4, 0, 4, 0, 0};
    assertThat(Thinning.of(ring, 1)).containsExactly(ring);
  }

  @Property
  void nothingIsFartherOffThanAllowed(
      @ForAll @Size(min = 4, max = 60) double[] points,
      @ForAll @DoubleRange(min = 0.01, max = 50) double tolerance) {
    double[] whole = new double[points.length / 2 * 2];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = Math.IEEEremainder(points[i], 360);
    }
    double[] thin = Thinning.of(whole, tolerance);
    for (int i = 0; i < whole.length; i += 2) {
      double nearest = Double.MAX_VALUE;
      for (int k = 0; k + 3 < thin.length; k += 2) {
        nearest =
            Math.min(
                nearest,
                Line2D.ptSegDist(
                    thin[k], thin[k + 1], thin[k + 2], thin[k + 3], whole[i], whole[i + 1]));
      }
      assertThat(nearest).isLessThanOrEqualTo(tolerance + 1e-6);
    }
  }
}
