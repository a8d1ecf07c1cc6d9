package hearsay.server.guard;

import java.time.Duration;

/**
 * How much may be asked of the workbench.
 *
 * @param body most bytes of a request's body
 * @param head most bytes of a request's line and headers together
 * @param address most characters of a request's path and query
 * @param connections most at a time
 * @param atOnce requests that are worked on at a time
 * @param waiting requests that may wait for their turn; one more is told to come back
 * @param patience longest that one waits for its turn
 * @param silence longest that a connection may stand still
 * @param search longest that one search of the ledger may take
 * @param slowest least bytes a second that a sender of a body must keep up with
 */
public record Limits(
    long body,
    int head,
    int address,
    int connections,
    int atOnce,
    int waiting,
    Duration patience,
    Duration silence,
    Duration search,
    int slowest) {
  /** For a workbench on this machine. */
  public static final Limits USUAL =
      new Limits(
          64L << 20,
          16 << 10,
          8 << 10,
          1_000,
          Math.max(4, 2 * Runtime.getRuntime().availableProcessors()),
          200,
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(10),
          200);

  /** Threads that serve all of them: who waits holds one. */
  int threads() {
    return atOnce + waiting + 16;
  }
}
