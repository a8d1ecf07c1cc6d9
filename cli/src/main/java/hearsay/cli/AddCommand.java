package hearsay.cli;

import hearsay.intake.Intake;
import hearsay.ledger.Again;
import hearsay.ledger.Ledger;
import hearsay.reading.Reader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay add}: reports or readings into a ledger. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description =
        "Reads news reports and keeps the readings in a ledger. "
            + "What the ledger has is not read again: run the same command once more to go on after an "
            + "interruption. A report that has changed is kept as a new revision beside the old one.",
    footer = {
      "",
      "Examples:",
      "  hearsay add --ledger reports.ledger articles/",
      "  hearsay read articles/ --format jsonl --out readings.jsonl",
      "  hearsay add --ledger reports.ledger readings.jsonl",
      "  hearsay add --ledger 'jdbc:postgresql://localhost/news?user=ann' articles.jsonl",
      "",
      "Exit codes: 0 all added or there already; 1 some inputs set aside, the rest added;",
      "  2 wrong usage; 3 nothing to add; 4 the ledger cannot be used."
    })
final class AddCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Text, saved page, JSONL, a folder of these, or - for standard input; "
              + "a file (not a folder) of readings as \"hearsay read --format jsonl\" writes them is "
              + "stored as it is.")
  private List<String> inputs;

  @Option(
      names = "--again",
      description =
          "Also read and store what the ledger has already, where the reading differs (after an "
              + "update of Hearsay); the earlier reading stays, as superseded.")
  private boolean again;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Override
  public Integer call() throws IOException {
    Intake intake = new Intake(reading.settings(spec));
    Supplier<Reader> reader = reading.knowledge().reader(reading.knowledge().atlas(), spec);
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = new Progress(err, Terminal.isError(), System::nanoTime);
    long expected = Terminal.isError() ? Expected.reports(inputs) : -1;
    Receipt receipt = new Receipt();
    try (Ledger store = Ledger.open(ledger.place())) {
      Deposits deposits =
          new Deposits(store, again ? Again.REREAD : Again.KEEP, receipt, progress, expected, err);
      new Intakes(intake, reader, reading.threads(), !again)
          .into(store, deposits, inputs, System.in);
      deposits.flush();
    } finally {
      progress.clear();
      receipt.tell(err);
    }
    return receipt.exitCode();
  }
}
