package hearsay.cli;

import hearsay.corroboration.FindingKind;
import hearsay.corroboration.origin.Agent;
import hearsay.corroboration.speaker.CountTable;
import hearsay.corroboration.speaker.SourceRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay sources}: what each source said, how often first, alone, contradicted. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what a ledger's reports have from each named person and institution, how often it was",
      "the first, the only origin, or contradicted, as \"corroborate\" found it. Most quoted first.",
      "Being contradicted is no verdict."
    },
    footer = {
      "",
      "Examples:",
      "  hearsay sources --ledger reports.ledger --limit 20",
      "  hearsay sources --ledger reports.ledger --people --format csv > people.csv",
      "",
      "Exit codes: 0 done; 2 wrong usage; 3 nothing found; 4 the ledger cannot be used."
    })
final class SourcesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Mixin private TabularOutput output = new TabularOutput();

  @Option(names = "--people", description = "Only persons.")
  private boolean people;

  @Override
  public Integer call() throws IOException {
    return output.write(
        spec,
        ledger,
        FindingKind.SOURCE,
        source -> !people || source.kind() == Agent.Kind.PERSON,
        Comparator.comparing((SourceRecord source) -> source.said().count()).reversed(),
        CountTable.SOURCES,
        SourcesCommand::tell);
  }

  private static void tell(SourceRecord source, PrintWriter out) {
    String country = source.country() == null ? "" : ", " + source.country();
    String what = source.kind().name().toLowerCase(Locale.ROOT) + country;
    out.println(OneLine.of(source.id()) + "  " + OneLine.of(source.name()) + " (" + what + ")");
    out.printf(
        Locale.ROOT,
        "  %s in %s, %s%n",
        SpeakerLines.count(source.said().count(), "claim"),
        SpeakerLines.count(source.reports(), "report"),
        SpeakerLines.days(source.from(), source.to()));
    out.printf(
        Locale.ROOT,
        "  origin of %s: first in %d, alone in %d, contradicted in %d; disputed figures in %d%n",
        SpeakerLines.count(source.origin().count(), "happening"),
        source.first().count(),
        source.alone().count(),
        source.contradicted().count(),
        source.disputed().count());
    List<String> others = source.names().stream().filter(n -> !n.equals(source.name())).toList();
    SpeakerLines.list("written", others, out);
    SpeakerLines.reliances("relied on by", source.reliedOnBy(), out);
    out.println();
  }
}
