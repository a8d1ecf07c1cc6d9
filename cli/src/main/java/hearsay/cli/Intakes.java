package hearsay.cli;

import hearsay.intake.Intake;
import hearsay.intake.Taken;
import hearsay.ledger.Ledger;
import hearsay.ledger.Unheld;
import hearsay.reading.Batch;
import hearsay.reading.Reader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the inputs of {@code hearsay add} one by one: readings as they are, reports to be read. */
final class Intakes {
  private final Intake intake;
  private final Supplier<Reader> reader;
  private final int threads;
  private final boolean skipKnown;
  private @Nullable Batch batch;

  /**
   * @param reader asked for when the first report is to be read
   * @param skipKnown whether reports that the ledger has are not even read
   */
  Intakes(Intake intake, Supplier<Reader> reader, int threads, boolean skipKnown) {
    this.intake = intake;
    this.reader = reader;
    this.threads = threads;
    this.skipKnown = skipKnown;
  }

  void into(Ledger ledger, Deposits deposits, List<String> inputs, InputStream standardInput)
      throws IOException {
    ReadingLines lines = new ReadingLines(threads);
    for (String input : inputs) {
      boolean standard = input.equals("-");
      InputStream in = standard ? new BufferedInputStream(standardInput) : standardInput;
      if (standard ? ReadingLines.begins(in) : ReadingLines.isFile(input)) {
        lines.into(deposits, input, in);
      } else {
        try (Stream<Taken> taken = intake.take(List.of(input), in)) {
          Iterator<Taken> unknown =
              skipKnown
                  ? new Unheld(taken.iterator(), ledger, held -> deposits.known())
                  : taken.iterator();
          if (unknown.hasNext()) {
            batch().run(unknown, deposits);
          }
        }
      }
    }
  }

  /** Made when the first report is to be read, since its models take seconds to load. */
  private Batch batch() {
    if (batch == null) {
      batch = new Batch(reader.get(), threads);
    }
    return batch;
  }
}
