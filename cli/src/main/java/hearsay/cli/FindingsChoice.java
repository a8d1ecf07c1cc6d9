package hearsay.cli;

import hearsay.corroboration.FindingKind;
import hearsay.ledger.Ledger;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which findings a command gives out. */
final class FindingsChoice {
  @Parameters(arity = "0..1", paramLabel = "ID", description = "Only this one (default: all).")
  private @Nullable String id;

  @Option(names = "--limit", paramLabel = "N", description = "At most N (default: all).")
  private long limit = Long.MAX_VALUE;

  /** What becomes of the findings that were chosen. */
  interface Output<T> {
    void write(List<T> chosen, PrintWriter out) throws IOException;
  }

  /**
   * Gives out what is found; says what to do where there is nothing.
   *
   * @param order of those that are wanted; equals stay in the order of their ids
   */
  <T extends Record> int write(
      CommandSpec spec,
      LedgerOption ledger,
      FindingKind<T> kind,
      Predicate<T> wanted,
      Comparator<T> order,
      Output<T> output)
      throws IOException {
    if (limit < 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--limit needs at least 1, got " + limit);
    }
    List<T> found;
    try (Ledger store = Ledger.openToRead(ledger.place())) {
      found = id == null ? kind.all(store) : kind.of(store, id).stream().toList();
    }
    if (found.isEmpty()) {
      return nothing(spec, kind.name());
    }
    PrintWriter out = spec.commandLine().getOut();
    output.write(
        found.stream()
            .filter(one -> id != null || wanted.test(one))
            .sorted(order)
            .limit(limit)
            .toList(),
        out);
    out.flush();
    return ExitCode.DONE;
  }

  private int nothing(CommandSpec spec, String kind) {
    PrintWriter err = spec.commandLine().getErr();
    String what = id == null ? "no " + kind : "no " + kind + " " + id;
    err.println("hearsay: the ledger has " + what + "; \"hearsay corroborate\" finds them anew");
    err.flush();
    return ExitCode.NOTHING_READ;
  }
}
