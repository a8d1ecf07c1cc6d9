package hearsay.cli;

import hearsay.corroboration.DisputeFinding;
import hearsay.corroboration.FindingKind;
import hearsay.corroboration.dispute.Dispute;
import hearsay.corroboration.dispute.Figure;
import hearsay.corroboration.dispute.Interval;
import hearsay.corroboration.dispute.Policies;
import hearsay.corroboration.dispute.Policy;
import hearsay.corroboration.dispute.Toll;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay disputes}: who gives which figure for a story. */
@Command(
    name = "disputes",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the figures that several claimants give for one story of a ledger, as \"corroborate\"",
      "found them. One number is made of them only where a policy is named."
    },
    footer = {
      "",
      "Policies: conservative-min (ACLED), low-best-high (UCDP GED), min-max-graded (Airwars),",
      "  evidence-floor (those who are told one by one).",
      "",
      "Examples:",
      "  hearsay disputes --ledger reports.ledger --contested",
      "  hearsay disputes --ledger reports.ledger --policy low-best-high",
      "",
      "Exit codes: 0 done; 2 wrong usage; 3 nothing found; 4 the ledger cannot be used."
    })
final class DisputesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Mixin private FindingsOutput output = new FindingsOutput();

  @Option(names = "--contested", description = "Only where figures contradict each other.")
  private boolean contested;

  @Option(names = "--policy", paramLabel = "NAME", description = "Make one answer of each by it.")
  private @Nullable String policy;

  @Override
  public Integer call() throws IOException {
    Policy chosen = policy == null ? null : named(policy);
    return output.write(
        spec,
        ledger,
        FindingKind.DISPUTE,
        found -> !contested || found.isContested(),
        (found, out) -> tell(found, chosen, out));
  }

  private Policy named(String name) {
    return Policies.named(name)
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    spec.commandLine(),
                    "no policy \""
                        + name
                        + "\"; there are: "
                        + Policies.all().stream()
                            .map(Policy::name)
                            .collect(Collectors.joining(", "))));
  }

  private static void tell(DisputeFinding found, @Nullable Policy policy, PrintWriter out) {
    out.println(OneLine.of(found.story()));
    for (Dispute dispute : found.disputes()) {
      String side = dispute.side() == null ? "" : " of " + dispute.side();
      String state = dispute.isContested() ? ", contested" : "";
      out.println("  " + dispute.measure().name().toLowerCase(Locale.ROOT) + side + state);
      for (Dispute.Position position : dispute.positions()) {
        out.printf("    %-8s %s%n", words(position.interval()), claimants(position));
      }
      if (policy != null) {
        out.println("    " + policy.apply(dispute).map(DisputesCommand::words).orElse("no answer"));
      }
    }
    out.println();
  }

  private static String claimants(Dispute.Position position) {
    return position.figures().stream()
        .map(DisputesCommand::claimant)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String claimant(Figure figure) {
    String denied = figure.denied() ? ", denied" : "";
    return OneLine.of(figure.claimant().words())
        + " ("
        + OneLine.of(figure.report())
        + denied
        + ")";
  }

  private static String words(Interval interval) {
    if (interval.isPoint()) {
      return String.valueOf(interval.least().orElse(0));
    }
    String least = interval.least().isPresent() ? "" + interval.least().getAsLong() : "";
    String most = interval.greatest().isPresent() ? "" + interval.greatest().getAsLong() : "";
    return least + "–" + most;
  }

  private static String words(Toll toll) {
    String best = toll.best().isPresent() ? ", best " + toll.best().getAsLong() : "";
    String grade =
        toll.grade() == Toll.Grade.NONE ? "" : ", " + toll.grade().name().toLowerCase(Locale.ROOT);
    return toll.policy()
        + ": "
        + toll.low()
        + "–"
        + toll.high()
        + best
        + grade
        + "; "
        + toll.reason();
  }
}
