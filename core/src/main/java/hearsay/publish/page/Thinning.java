package hearsay.publish.page;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * Lines and rings with fewer points, none of those left out farther than a tolerance from what is
 * drawn instead (Douglas and Peucker 1973). Points are longitudes and latitudes in turn.
 */
final class Thinning {
  private Thinning() {}

  /**
   * The same line with its ends.
   *
   * @param tolerance in degrees
   */
  static double[] of(double[] points, double tolerance) {
    int count = points.length / 2;
    BitSet kept = new BitSet(count);
    kept.set(0);
    kept.set(count - 1);
    Deque<int[]> stretches = new ArrayDeque<>();
    stretches.push(new int[] {0, count - 1});
    while (!stretches.isEmpty()) {
      int[] stretch = stretches.pop();
      int farthest = -1;
      double distance = tolerance * tolerance;
      for (int i = stretch[0] + 1; i < stretch[1]; i++) {
        double off = squaredDistance(points, i, stretch[0], stretch[1]);
        if (off > distance) {
          farthest = i;
          distance = off;
        }
      }
      if (farthest >= 0) {
        kept.set(farthest);
        stretches.push(new int[] {stretch[0], farthest});
        stretches.push(new int[] {farthest, stretch[1]});
      }
    }
    return kept.stream()
        .flatMap(i -> IntStream.of(2 * i, 2 * i + 1))
        .mapToDouble(at -> points[at])
        .toArray();
  }

  /** Of a point from the straight line between two others. */
  private static double squaredDistance(double[] points, int point, int begin, int end) {
    double x = points[2 * point] - points[2 * begin];
    double y = points[2 * point + 1] - points[2 * begin + 1];
    double alongX = points[2 * end] - points[2 * begin];
    double alongY = points[2 * end + 1] - points[2 * begin + 1];
    double length = alongX * alongX + alongY * alongY;
    double part = length == 0 ? 0 : (x * alongX + y * alongY) / length;
    double at = Math.max(0, Math.min(1, part));
    double offX = x - at * alongX;
    double offY = y - at * alongY;
    return offX * offX + offY * offY;
  }
}
