package hearsay.server.adding;

import hearsay.intake.Intake;
import hearsay.intake.Received;
import hearsay.intake.SetAside;
import hearsay.intake.Taken;
import hearsay.ledger.Again;
import hearsay.ledger.Entry;
import hearsay.ledger.Ledger;
import hearsay.ledger.Outcome;
import hearsay.ledger.Unheld;
import hearsay.model.Reading;
import hearsay.reading.Batch;
import hearsay.server.adding.Progress.State;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads a parcel's reports and stores them, telling the job of each. */
final class Delivering implements Batch.Outcomes {
  /** What is read is to be seen soon, but not each report in a transaction of its own. */
  private static final long LONGEST_WAIT_NANOS = 1_000_000_000L;

  private final Ledger ledger;
  private final Job job;
  private final Parcel parcel;
  private final List<Entry> waiting = new ArrayList<>();
  private long since = System.nanoTime();

  Delivering(Ledger ledger, Job job, Parcel parcel) {
    this.ledger = ledger;
    this.job = job;
    this.parcel = parcel;
  }

  /**
   * @param mending what is made of each report before it is read
   */
  void run(ReportReader reader, int threads, UnaryOperator<Taken> mending) throws IOException {
    Intake intake = new Intake(parcel.settings());
    try (Stream<Taken> taken = intake.take(parcel.files(), InputStream.nullInputStream())) {
      Iterator<Taken> unheld =
          new Unheld(taken.map(mending).iterator(), ledger, known -> tell(known));
      if (unheld.hasNext()) {
        if (!reader.isLoaded()) {
          job.at(State.LOADING);
        }
        Batch batch = new Batch(reader.get(), threads);
        job.at(State.READING);
        batch.run(unheld, this);
        flush();
      }
    }
  }

  private void tell(Received known) {
    job.added(known.article().id(), known.article().title(), Outcome.KNOWN);
  }

  @Override
  public void read(Received received, Reading reading) throws IOException {
    waiting.add(Entry.of(reading));
    if (waiting.size() >= Ledger.BATCH || System.nanoTime() - since > LONGEST_WAIT_NANOS) {
      flush();
    }
  }

  private void flush() throws IOException {
    List<Outcome> outcomes = ledger.add(waiting, Again.KEEP);
    for (int i = 0; i < waiting.size(); i++) {
      Entry entry = waiting.get(i);
      job.added(entry.report(), entry.title(), outcomes.get(i));
    }
    waiting.clear();
    since = System.nanoTime();
  }

  @Override
  public void setAside(SetAside aside) {
    job.left(parcel.named(aside.where()), aside.message());
  }
}
