package hearsay.evaluation;

import hearsay.ledger.Again;
import hearsay.ledger.Entry;
import hearsay.ledger.Ledger;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Adds made-up readings to a ledger, on a thread of its own, until it is closed. */
final class Import implements AutoCloseable {
  private final AtomicLong imported = new AtomicLong();
  private final Thread thread;
  private volatile boolean ended;
  private volatile Optional<Exception> failure = Optional.empty();

  /**
   * @param first number of the first reading
   * @param batch readings added at a time
   * @param perSecond the most that are added a second
   */
  Import(Ledger ledger, SyntheticReadings made, int first, int batch, int perSecond) {
    thread = new Thread(() -> run(ledger, made, first, batch, perSecond), "import");
    thread.start();
  }

  private void run(Ledger ledger, SyntheticReadings made, int first, int batch, int perSecond) {
    try {
      for (int from = first; !ended; from += batch) {
        long start = System.nanoTime();
        List<Entry> entries =
            IntStream.range(from, from + batch).mapToObj(n -> Entry.of(made.reading(n))).toList();
        ledger.add(entries, Again.KEEP);
        imported.addAndGet(batch);
        long left = 1_000L * batch / perSecond - (System.nanoTime() - start) / 1_000_000;
        Thread.sleep(Math.max(0, left));
      }
    } catch (IOException | RuntimeException e) {
      failure = Optional.of(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How many so far. */
  long imported() {
    return imported.get();
  }

  @Override
  public void close() throws IOException {
    ended = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (failure.isPresent()) {
      throw new IOException("the import failed", failure.get());
    }
  }
}
