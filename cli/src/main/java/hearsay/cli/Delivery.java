package hearsay.cli;

import hearsay.intake.Received;
import hearsay.intake.SetAside;
import hearsay.model.Reading;
import hearsay.publish.ReadingWriter;
import hearsay.reading.Batch;
import java.io.IOException;
import java.io.PrintWriter;

/** Passes readings to the output and words about the rest to the person, counting both. */
final class Delivery implements Batch.Outcomes {
  private final ReadingWriter writer;
  private final Account account;
  private final Progress progress;
  private final PrintWriter err;

  Delivery(ReadingWriter writer, Account account, Progress progress, PrintWriter err) {
    this.writer = writer;
    this.account = account;
    this.progress = progress;
    this.err = err;
  }

  @Override
  public void read(Received received, Reading reading) throws IOException {
    writer.write(reading);
    account.countRead();
    progress.at(account.inputs(), -1);
  }

  @Override
  public void setAside(SetAside aside) {
    progress.clear();
    err.println("hearsay: " + aside);
    err.flush();
    account.count(aside);
  }
}
