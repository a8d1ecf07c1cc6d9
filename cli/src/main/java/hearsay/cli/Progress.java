package hearsay.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line on a terminal about a run that takes longer than two seconds: how far, how fast, how
 * long still.
 */
final class Progress {
  private static final long SILENT_NANOS = 2_000_000_000L;
  private static final long PAUSE_NANOS = 200_000_000L;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean shown;
  private final LongSupplier clock;
  private String unit = "reports";
  private long start;
  private long last;
  private boolean written;

  /**
   * @param shown whether {@code err} is a terminal; else nothing is ever written
   * @param clock nanoseconds, as {@link System#nanoTime()}
   */
  Progress(PrintWriter err, boolean shown, LongSupplier clock) {
    this.err = err;
    this.shown = shown;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  /**
   * Begins to count something else than before, or than reports.
   *
   * @param things "MB of NL.txt"
   */
  void count(String things) {
    if (!things.equals(unit)) {
      unit = things;
      start = clock.getAsLong();
    }
  }

  /**
   * Says how far the run is.
   *
   * @param total of reports, or a negative number where nobody knows
   */
  void at(long done, long total) {
    long now = clock.getAsLong();
    if (!shown || now - start < SILENT_NANOS || (written && now - last < PAUSE_NANOS)) {
      return;
    }
    last = now;
    written = true;
    err.print(CLEAR_LINE + line(done, total, unit, (now - start) / 1e9));
    err.flush();
  }

  static String line(long done, long total, String unit, double seconds) {
    double rate = done / seconds;
    if (total < 0 || done == 0) {
      return String.format(Locale.ROOT, "%d %s, %.1f/s", done, unit, rate);
    }
    long left = Math.round((total - done) / rate);
    return String.format(
        Locale.ROOT,
        "%d of %d %s, %.1f/s, %d:%02d left",
        done,
        total,
        unit,
        rate,
        left / 60,
        left % 60);
  }

  /** Wipes the line, so that other words can be written. */
  void clear() {
    if (written) {
      err.print(CLEAR_LINE);
      err.flush();
      written = false;
    }
  }
}
