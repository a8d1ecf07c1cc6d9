package hearsay.cli;

import hearsay.corroboration.FindingKind;
import hearsay.corroboration.StoryFinding;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay stories}: which reports tell one happening. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description = "Shows which reports of a ledger tell one story, as \"corroborate\" found them.",
    footer = {
      "",
      "Examples:",
      "  hearsay stories --ledger reports.ledger",
      "  hearsay stories --ledger reports.ledger --all --format jsonl > stories.jsonl",
      "",
      "Exit codes: 0 done; 2 wrong usage; 3 nothing found; 4 the ledger cannot be used."
    })
final class StoriesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Mixin private FindingsOutput output = new FindingsOutput();

  @Option(names = "--all", description = "Also stories that one report alone tells.")
  private boolean all;

  @Override
  public Integer call() throws IOException {
    return output.write(
        spec,
        ledger,
        FindingKind.STORY,
        story -> all || story.reports().size() > 1,
        StoriesCommand::tell);
  }

  private static void tell(StoryFinding story, PrintWriter out) {
    out.println(OneLine.of(story.id()) + "  " + OneLine.of(story.title()));
    int reports = story.reports().size();
    out.printf(
        "  %d %s, %s · %s%n",
        reports,
        reports == 1 ? "report" : "reports",
        days(story.from(), story.to()),
        OneLine.of(String.join(", ", story.outlets())));
    story.reports().forEach(report -> out.println("  - " + OneLine.of(report)));
    out.println();
  }

  private static String days(@Nullable String from, @Nullable String to) {
    if (from == null) {
      return "undated";
    }
    return from.equals(to) ? from : from + " to " + to;
  }
}
