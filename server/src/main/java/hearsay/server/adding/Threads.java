package hearsay.server.adding;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Work behind the pages' back. */
final class Threads {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private Threads() {}

  /** A thread that keeps no process alive. */
  static Thread quiet(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Ends what runs, and waits a little for it: who closes the ledger next must not take it from
   * under a report that is being stored.
   */
  static void end(ExecutorService threads) {
    threads.shutdownNow();
    try {
      threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A fault, on one line for whoever runs the workbench. */
  static void tell(String doing, Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    System.err.println(
        ("hearsay: a fault of its own while " + doing + ": " + fault + place)
            .replaceAll("\\p{Cntrl}+", " "));
  }
}
