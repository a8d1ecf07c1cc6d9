package hearsay.cli;

import hearsay.intake.Received;
import hearsay.intake.SetAside;
import hearsay.ledger.Again;
import hearsay.ledger.Entry;
import hearsay.ledger.Ledger;
import hearsay.ledger.Outcome;
import hearsay.model.Reading;
import hearsay.reading.Batch;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Passes readings to the ledger, some at a time, and words about the rest to the person. */
final class Deposits implements Batch.Outcomes {
  /** What a crash may cost at most where reading, not storing, takes the time. */
  private static final long LONGEST_WAIT_NANOS = 5_000_000_000L;

  private final Ledger ledger;
  private final Again again;
  private final Receipt receipt;
  private final Progress progress;
  private final long expected;
  private final PrintWriter err;
  private final List<Entry> waiting = new ArrayList<>();
  private long since = System.nanoTime();

  Deposits(
      Ledger ledger,
      Again again,
      Receipt receipt,
      Progress progress,
      long expected,
      PrintWriter err) {
    this.ledger = ledger;
    this.again = again;
    this.receipt = receipt;
    this.progress = progress;
    this.expected = expected;
    this.err = err;
  }

  @Override
  public void read(Received received, Reading reading) throws IOException {
    add(Entry.of(reading));
  }

  void add(Entry entry) throws IOException {
    waiting.add(entry);
    if (waiting.size() >= Ledger.BATCH || System.nanoTime() - since > LONGEST_WAIT_NANOS) {
      flush();
    }
    progress.at(receipt.inputs() + waiting.size(), expected);
  }

  /** Stores what is waiting; when this returns it is in the ledger for good. */
  void flush() throws IOException {
    for (Outcome outcome : ledger.add(waiting, again)) {
      receipt.count(outcome);
    }
    waiting.clear();
    since = System.nanoTime();
  }

  /** A report that need not be read, since the ledger has it. */
  void known() {
    receipt.count(Outcome.KNOWN);
    progress.at(receipt.inputs() + waiting.size(), expected);
  }

  @Override
  public void setAside(SetAside aside) {
    progress.clear();
    err.println("hearsay: " + aside);
    err.flush();
    receipt.count(aside);
  }
}
