package hearsay.cli;

import hearsay.ledger.Holding;
import hearsay.ledger.Ledger;
import hearsay.model.Reading;
import hearsay.publish.Format;
import hearsay.publish.ReadingWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay show}: one reading of a ledger. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows what was read in one report of a ledger.",
    footer = {
      "",
      "Examples:",
      "  hearsay show --ledger reports.ledger 3f6a0c1d2b4e5f60",
      "  hearsay show --ledger reports.ledger 3f6a0c1d2b4e5f60 --revisions",
      "  hearsay show --ledger reports.ledger 3f6a0c1d2b4e5f60 --format html --out page.html",
      "",
      "Exit codes: 0 done; 2 wrong usage; 3 the ledger has no such report;",
      "  4 the ledger cannot be used, or the output not be written."
    })
final class ShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Parameters(
      paramLabel = "ID",
      description = "A report's id (its latest reading) or a reading's key; \"list\" gives both.")
  private String id;

  @Option(names = "--revisions", description = "List the report's revisions and readings instead.")
  private boolean revisions;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = FormatOption.DESCRIPTION,
      converter = FormatOption.Name.class)
  private Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    try (Ledger store = Ledger.openToRead(ledger.place())) {
      if (revisions) {
        return list(store.revisions(id));
      }
      Optional<Reading> reading = find(store);
      if (reading.isEmpty()) {
        return unknown();
      }
      try (ReadingWriter writer = open()) {
        writer.write(reading.get());
      }
    }
    return ExitCode.DONE;
  }

  private Optional<Reading> find(Ledger store) throws IOException {
    Optional<Reading> byReport = store.reading(id);
    if (byReport.isPresent()) {
      return byReport;
    }
    try {
      return store.reading(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no key
    }
  }

  private ReadingWriter open() throws IOException {
    return out == null
        ? FormatOption.standardOutput(format, spec)
        : format.open(Files.newOutputStream(out));
  }

  private int list(List<Holding> readings) {
    if (readings.isEmpty()) {
      return unknown();
    }
    PrintWriter lines = spec.commandLine().getOut();
    for (Holding reading : readings) {
      lines.println(
          String.join(
              "\t",
              reading.added().toString(),
              "revision " + reading.revision(),
              "reading " + reading.key(),
              reading.latest() ? "latest" : "superseded"));
    }
    lines.flush();
    return ExitCode.DONE;
  }

  private int unknown() {
    PrintWriter err = spec.commandLine().getErr();
    err.println(
        "hearsay: " + id + ": the ledger has no such report; \"hearsay list\" gives those it has");
    err.flush();
    return ExitCode.NOTHING_READ;
  }
}
