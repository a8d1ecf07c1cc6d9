package hearsay.evaluation;

import java.util.Arrays;

/** How long things took. Safe for many threads. */
final class Latencies {
  private static final double NANOS_OF_A_MILLISECOND = 1e6;

  private long[] nanos = new long[1 << 12];
  private int size;

  synchronized void add(long nanoseconds) {
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, size * 2);
    }
    nanos[size++] = nanoseconds;
  }

  synchronized int size() {
    return size;
  }

  /**
   * The time that a share of them did not take longer than; a tenth of a microsecond exactly.
   *
   * @param share from 0 to 1: one half for the median
   */
  synchronized double milliseconds(double share) {
    if (size == 0) {
      return 0;
    }
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    int rank = Math.min(size - 1, (int) (share * size));
    return Math.rint(sorted[rank] / NANOS_OF_A_MILLISECOND * 1e3) / 1e3;
  }
}
