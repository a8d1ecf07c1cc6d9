package hearsay.server.adding;

import hearsay.corroboration.Corroboration;
import hearsay.corroboration.outlet.Outlets;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.server.adding.Progress.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Brings what the ledger's reports say together up to date after some were added: once for all jobs
 * that have ended meanwhile.
 */
final class Comparing implements AutoCloseable {
  /**
   * The first time all reports are gone through, later only the new ones; more than so many take so
   * long that whoever runs the workbench should choose the time.
   */
  static final long LARGEST = 20_000;

  private final Ledger ledger;
  private final Corroboration corroboration;
  private final List<Job> waiting = new ArrayList<>();

  /** Whether all reports have been gone through; known to the one thread alone. */
  private boolean begun;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> Threads.quiet(task, "workbench-comparing"));

  Comparing(Ledger ledger) {
    this.ledger = ledger;
    this.corroboration = Corroboration.over(ledger, Outlets.bundled());
  }

  /** Takes over a job whose reports are all stored. */
  void after(Job job) {
    job.at(State.COMPARING);
    synchronized (waiting) {
      waiting.add(job);
    }
    thread.execute(this::run);
  }

  private void run() {
    List<Job> jobs;
    synchronized (waiting) {
      jobs = List.copyOf(waiting);
      waiting.clear();
    }
    if (jobs.isEmpty()) {
      return;
    }
    Optional<String> note = compare();
    jobs.forEach(job -> job.done(note));
  }

  private Optional<String> compare() {
    try {
      if (!begun && ledger.size() > LARGEST) {
        return Optional.of(
            "The ledger is large: run \"hearsay corroborate\" to compare the new reports with all"
                + " others.");
      }
      corroboration.bringUp((done, total) -> {});
      begun = true;
      return Optional.empty();
    } catch (LedgerException e) {
      return Optional.of("The reports could not be compared with the others: " + e.getMessage());
    } catch (RuntimeException e) {
      Threads.tell("comparing", e);
      return Optional.of(
          "The reports could not be compared with the others, by a fault of Hearsay's own.");
    }
  }

  @Override
  public void close() {
    Threads.end(thread);
  }
}
