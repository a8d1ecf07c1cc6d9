package hearsay.cli;

import hearsay.corroboration.Corroboration;
import hearsay.corroboration.CorroborationSummary;
import hearsay.corroboration.outlet.Outlets;
import hearsay.ledger.Ledger;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay corroborate}: what the reports of a ledger say together. */
@Command(
    name = "corroborate",
    mixinStandardHelpOptions = true,
    description = {
      "Finds over all reports of a ledger which tell one story, which events are one happening,",
      "from how many independent origins each comes, and where figures disagree; keeps the",
      "findings in the ledger, in the place of earlier ones. See stories, origins and disputes."
    },
    footer = {
      "",
      "Examples:",
      "  hearsay corroborate --ledger reports.ledger",
      "  hearsay corroborate --ledger reports.ledger --outlets our-outlets.tsv",
      "",
      "Exit codes: 0 done; 2 wrong usage; 3 the ledger is empty; 4 the ledger cannot be used."
    })
final class CorroborateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--outlets",
      paramLabel = "FILE",
      description = "More outlets and agencies, or other facts of known ones, as a table (TSV).")
  private @Nullable Path more;

  @Override
  public Integer call() throws IOException {
    Outlets outlets = more == null ? Outlets.bundled() : Outlets.bundled().with(more);
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = new Progress(err, Terminal.isError(), System::nanoTime);
    CorroborationSummary found;
    Ledger.openToRead(ledger.place()).close(); // a mistyped name is to make no new ledger
    try (Ledger store = Ledger.open(ledger.place())) {
      found = Corroboration.run(store, outlets, progress::at);
    } finally {
      progress.clear();
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%d reports, %d with text of others; %d stories, %d of them in several reports%n",
        found.reports(), found.copies(), found.stories(), found.storiesOfSeveral());
    out.printf(
        "%d happenings in several reports: %d from one origin, %d with circular citing%n",
        found.happenings(), found.ofOneOrigin(), found.circular());
    out.printf(
        "%d stories with figures of several claimants, %d contested%n",
        found.disputes(), found.contested());
    out.flush();
    return found.reports() == 0 ? ExitCode.NOTHING_READ : ExitCode.DONE;
  }
}
