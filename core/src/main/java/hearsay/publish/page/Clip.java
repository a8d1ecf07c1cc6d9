package hearsay.publish.page;

import hearsay.publish.page.WorldOutline.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines and rings cut to a box; points are longitudes and latitudes in turn. */
final class Clip {
  private Clip() {}

  /** What of a ring lies in the box, as one ring (Sutherland and Hodgman 1974). */
  static double[] ring(double[] ring, Box box) {
    double[] left = half(ring, 0, box.west(), 1);
    left = half(left, 0, box.east(), -1);
    left = half(left, 1, box.south(), 1);
    return half(left, 1, box.north(), -1);
  }

  /** What of a ring lies on one side of a straight edge: axis 0 is longitude, 1 is latitude. */
  private static double[] half(double[] ring, int axis, double edge, int sign) {
    double[] kept = new double[ring.length * 2 + 4];
    int size = 0;
    for (int i = 0; i < ring.length; i += 2) {
      int before = i == 0 ? ring.length - 2 : i - 2;
      double inside = sign * (ring[i + axis] - edge);
      double insideBefore = sign * (ring[before + axis] - edge);
      if (inside >= 0 != insideBefore >= 0) {
        double part = insideBefore / (insideBefore - inside);
        kept[size++] = ring[before] + part * (ring[i] - ring[before]);
        kept[size++] = ring[before + 1] + part * (ring[i + 1] - ring[before + 1]);
      }
      if (inside >= 0) {
        kept[size++] = ring[i];
        kept[size++] = ring[i + 1];
      }
    }
    return Arrays.copyOf(kept, size);
  }

  /**
   * The stretches of a line that lie in the box, each with one point beyond where the line leaves
   * it: for lines of short steps, drawn in a window smaller than the box.
   */
  static List<double[]> line(double[] line, Box box) {
    List<double[]> stretches = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i < line.length; i += 2) {
      boolean inside = box.holds(line[i], line[i + 1]);
      if (inside && begin < 0) {
        begin = Math.max(0, i - 2);
      } else if (!inside && begin >= 0) {
        stretches.add(Arrays.copyOfRange(line, begin, i + 2));
        begin = -1;
      }
    }
    if (begin >= 0) {
      stretches.add(Arrays.copyOfRange(line, begin, line.length));
    }
    return stretches;
  }
}
