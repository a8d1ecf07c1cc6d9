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
 * Finds anew what the ledger's reports say together after some were added: once for all jobs that
 * have ended meanwhile.
 */
final class Comparing implements AutoCloseable {
  /** Going through more takes so long that whoever runs the workbench should choose the time. */
  static final long LARGEST = 20_000;

  private final Ledger ledger;
  private final List<Job> waiting = new ArrayList<>();

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> Threads.quiet(task, "workbench-comparing"));

  Comparing(Ledger ledger) {
    this.ledger = ledger;
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
      if (ledger.size() > LARGEST) {
        return Optional.of(
            "The ledger is large: run \"hearsay corroborate\" to compare the new reports with all"
                + " others.");
      }
      Corroboration.run(ledger, Outlets.bundled(), (done, total) -> {});
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
    thread.shutdownNow();
  }
}
