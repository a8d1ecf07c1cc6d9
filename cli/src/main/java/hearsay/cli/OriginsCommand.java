package hearsay.cli;

import hearsay.corroboration.FindingKind;
import hearsay.corroboration.HappeningFinding;
import hearsay.corroboration.happening.Happening;
import hearsay.corroboration.origin.Agent;
import hearsay.corroboration.origin.Circle;
import hearsay.corroboration.origin.Count;
import hearsay.corroboration.origin.Origin;
import hearsay.corroboration.origin.OriginGraph;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay origins}: from how many independent origins a happening comes. */
@Command(
    name = "origins",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the events that several reports of a ledger tell, and on how many independent",
      "origins they rest, as \"corroborate\" found them."
    },
    footer = {
      "",
      "Examples:",
      "  hearsay origins --ledger reports.ledger",
      "  hearsay origins --ledger reports.ledger --circular",
      "",
      "Exit codes: 0 done; 2 wrong usage; 3 nothing found; 4 the ledger cannot be used."
    })
final class OriginsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Mixin private FindingsOutput output = new FindingsOutput();

  @Option(names = "--circular", description = "Only those whose sources cite each other.")
  private boolean circular;

  @Override
  public Integer call() throws IOException {
    return output.write(
        spec,
        ledger,
        FindingKind.HAPPENING,
        found -> !circular || found.origins().isCircular(),
        OriginsCommand::tell);
  }

  private static void tell(HappeningFinding found, PrintWriter out) {
    Happening happening = found.happening();
    OriginGraph graph = found.origins();
    out.printf("%s  %s%n", happening.id(), headline(happening));
    out.printf("  %d reports, %s%n", happening.reports().size(), origins(graph.independent()));
    Map<String, String> names =
        graph.agents().stream()
            .collect(Collectors.toMap(Agent::id, Agent::name, (a, b) -> a, HashMap::new));
    for (Origin origin : graph.origins()) {
      out.printf(
          "  - %s (%s): %s%n",
          names(origin.agents(), names),
          origin.standing().name().toLowerCase(Locale.ROOT),
          OneLine.of(String.join(", ", origin.reports())));
    }
    for (Circle circle : graph.circles()) {
      out.println("  circular: " + names(circle.path(), names).replace(", ", " ← "));
    }
    out.println();
  }

  private static String headline(Happening happening) {
    String days = happening.from() == null ? "" : " " + happening.from();
    String where =
        happening.countries().isEmpty() ? "" : " in " + String.join(", ", happening.countries());
    String who = String.join(", ", happening.actors());
    String whom = String.join(", ", happening.recipients());
    return OneLine.of(
        happening.type() + " " + who + (whom.isEmpty() ? "" : " → " + whom) + where + days);
  }

  private static String origins(Count count) {
    String best = count.best() == 1 ? "1 origin" : count.best() + " origins";
    return count.min() == count.max() ? best : best + " (" + count.min() + "–" + count.max() + ")";
  }

  private static String names(List<String> ids, Map<String, String> names) {
    return ids.stream()
        .map(id -> OneLine.of(names.getOrDefault(id, id)))
        .collect(Collectors.joining(", "));
  }
}
