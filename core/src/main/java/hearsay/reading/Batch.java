package hearsay.reading;

import hearsay.intake.Reason;
import hearsay.intake.Received;
import hearsay.intake.SetAside;
import hearsay.intake.Taken;
import hearsay.model.Reading;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Reads many reports on several threads and hands over what became of each, in the order of the
 * inputs. Only a few reports are held at a time, however many there are.
 */
public final class Batch {
  /** Inputs taken in ahead, for each thread; enough to keep all busy behind one long report. */
  private static final int AHEAD = 4;

  /** What became of the inputs; called from one thread. */
  public interface Outcomes {
    /** A report was read. */
    void read(Received received, Reading reading) throws IOException;

    /** An input gave no report, or the report could not be read. */
    void setAside(SetAside aside) throws IOException;
  }

  private sealed interface Outcome {}

  private record Read(Received received, Reading reading) implements Outcome {}

  private record Left(SetAside aside) implements Outcome {}

  private final Reader reader;
  private final int threads;

  /**
   * @param threads reports read at a time, at least 1
   */
  public Batch(Reader reader, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("a batch needs a thread, got " + threads);
    }
    this.reader = reader;
    this.threads = threads;
  }

  /**
   * Reads all inputs.
   *
   * @throws IOException if {@code outcomes} does
   */
  public void run(Iterator<Taken> inputs, Outcomes outcomes) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<CompletableFuture<Outcome>> ahead = new ArrayDeque<>();
    try {
      while (inputs.hasNext()) {
        Taken input = inputs.next();
        ahead.add(CompletableFuture.supplyAsync(() -> outcome(input), pool));
        if (ahead.size() >= AHEAD * threads) {
          deliver(ahead.remove(), outcomes);
        }
      }
      while (!ahead.isEmpty()) {
        deliver(ahead.remove(), outcomes);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private Outcome outcome(Taken input) {
    if (input instanceof SetAside aside) {
      return new Left(aside);
    }
    Received received = (Received) input;
    try {
      return new Read(received, reader.read(received.article()));
    } catch (RuntimeException | StackOverflowError e) {
      return new Left(new SetAside(Reason.FAILED, received.where(), complaint(e)));
    }
  }

  /**
   * One bad report must not end a batch of thousands; where it failed is said, for a bug report.
   */
  private static String complaint(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String place =
        trace.length == 0 ? "" : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
    return "could not be read, by a fault of Hearsay's ("
        + failure.getClass().getSimpleName()
        + place
        + "); please report it with the text";
  }

  private static void deliver(CompletableFuture<Outcome> next, Outcomes outcomes)
      throws IOException {
    Outcome outcome = next.join();
    if (outcome instanceof Read read) {
      outcomes.read(read.received(), read.reading());
    } else if (outcome instanceof Left left) {
      outcomes.setAside(left.aside());
    }
  }
}
