package hearsay.cli;

import hearsay.ledger.Cursor;
import hearsay.ledger.Holding;
import hearsay.ledger.Ledger;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay list}: what a ledger holds. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description =
        "Lists the reports of a ledger by the day of publication, undated last: day, report, outlet, "
            + "headline, claims, events, figures, and the reading's key, tabs between.",
    footer = {
      "",
      "Examples:",
      "  hearsay list --ledger reports.ledger",
      "  hearsay list --ledger reports.ledger --limit 50",
      "",
      "Exit codes: 0 done; 2 wrong usage; 4 the ledger cannot be used."
    })
final class ListCommand implements Callable<Integer> {
  private static final int PAGE = 1_000;

  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Option(names = "--limit", paramLabel = "N", description = "At most N reports (default: all).")
  private long limit = Long.MAX_VALUE;

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description = "Go on where a page ended; the page says its cursor.")
  private @Nullable String after;

  @Option(
      names = "--all-revisions",
      description = "Also what later revisions and readings took the place of.")
  private boolean allRevisions;

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--limit needs at least 1, got " + limit);
    }
    Optional<Cursor> at = Cursors.parse(spec, after);
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger store = Ledger.openToRead(ledger.place())) {
      long left = limit;
      boolean more = true;
      while (left > 0 && more) {
        int page = (int) Math.min(PAGE, left);
        List<Holding> holdings = store.list(allRevisions, at, page);
        holdings.forEach(holding -> out.println(line(holding)));
        more = holdings.size() == page;
        left -= holdings.size();
        if (!holdings.isEmpty()) {
          at = Optional.of(holdings.get(holdings.size() - 1).cursor());
        }
      }
      out.flush();
      if (more && limit < Long.MAX_VALUE) {
        at.ifPresent(cursor -> Cursors.tell(spec, cursor));
      }
    }
    return ExitCode.DONE;
  }

  private static String line(Holding holding) {
    return String.join(
        "\t",
        holding.dated().map(String::valueOf).orElse("undated"),
        OneLine.of(holding.report()),
        OneLine.of(holding.outlet()),
        OneLine.of(holding.title()),
        String.valueOf(holding.claims()),
        String.valueOf(holding.events()),
        String.valueOf(holding.figures()),
        holding.key() + (holding.latest() ? "" : "\tsuperseded"));
  }
}
