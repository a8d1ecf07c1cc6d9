package hearsay.cli;

import hearsay.corroboration.FindingKind;
import hearsay.corroboration.speaker.CountTable;
import hearsay.corroboration.speaker.OutletRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay outlets}: what each outlet published, how often first, alone, contradicted. */
@Command(
    name = "outlets",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what each outlet of a ledger's reports published, how often it was the first, the only",
      "origin, or contradicted, on whom it relies and who relies on it, as \"corroborate\" found it.",
      "Being contradicted is no verdict."
    },
    footer = {
      "",
      "Examples:",
      "  hearsay outlets --ledger reports.ledger --limit 20",
      "  hearsay outlets --ledger reports.ledger --all --format csv > outlets.csv",
      "",
      "Exit codes: 0 done; 2 wrong usage; 3 nothing found; 4 the ledger cannot be used."
    })
final class OutletsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Mixin private TabularOutput output = new TabularOutput();

  @Option(names = "--all", description = "Also those that are only quoted or credited.")
  private boolean all;

  @Override
  public Integer call() throws IOException {
    return output.write(
        spec,
        ledger,
        FindingKind.OUTLET,
        outlet -> all || outlet.reports() > 0,
        Comparator.comparingInt(OutletRecord::reports)
            .thenComparing(outlet -> outlet.quoted().count())
            .reversed(),
        CountTable.OUTLETS,
        OutletsCommand::tell);
  }

  private static void tell(OutletRecord outlet, PrintWriter out) {
    out.println(OneLine.of(outlet.id()) + "  " + OneLine.of(outlet.name()));
    out.printf(
        Locale.ROOT,
        "  %s, %s; %s: %d in its own voice, %d from unnamed sources; quoted in %d of others%n",
        SpeakerLines.count(outlet.reports(), "report"),
        SpeakerLines.days(outlet.from(), outlet.to()),
        SpeakerLines.count(outlet.claims(), "claim"),
        outlet.own().count(),
        outlet.unnamed(),
        outlet.quoted().count());
    out.printf(
        Locale.ROOT,
        "  tells %s: first in %d, origin in %d, alone in %d, no work shown in %d, contradicted in %d;"
            + " disputed figures in %d%n",
        SpeakerLines.count(outlet.told().count(), "happening"),
        outlet.first().count(),
        outlet.origin().count(),
        outlet.alone().count(),
        outlet.unshown().count(),
        outlet.contradicted().count(),
        outlet.disputed().count());
    SpeakerLines.reliances("relies on", outlet.reliesOn(), out);
    SpeakerLines.reliances("relied on by", outlet.reliedOnBy(), out);
    out.println();
  }
}
