package hearsay.cli;

import hearsay.place.Atlas;
import hearsay.place.gazetteer.GazetteerIndex;
import hearsay.place.gazetteer.IndexFacts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay gazetteer info}: what a gazetteer holds, and whether it is whole. */
@Command(
    name = "info",
    mixinStandardHelpOptions = true,
    description = "Says what a gazetteer holds and whether it is whole.",
    footer = {"", "Exit codes: 0 whole; 2 wrong usage; 4 missing, no gazetteer or broken."})
final class GazetteerInfoCommand implements Callable<Integer> {
  private static final int MOST_COUNTRIES = 12;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The gazetteer (default: the bundled one).")
  private @Nullable Path file;

  @Override
  public Integer call() throws IOException {
    GazetteerIndex index = file == null ? Atlas.bundledIndex() : GazetteerIndex.open(file);
    tell(index, spec.commandLine().getOut());
    if (!index.isWhole()) {
      throw new IOException(
          (file == null ? "the bundled gazetteer" : file) + ": is broken; build it again");
    }
    return ExitCode.DONE;
  }

  static void tell(GazetteerIndex index, PrintWriter out) {
    IndexFacts facts = index.facts();
    line(out, "name", facts.name());
    line(out, "places", number(index.size()));
    line(out, "names", number(index.keyCount()));
    line(out, "countries", countries(index.countries()));
    line(out, "built from", facts.sources());
    line(out, "left out", facts.leftOut());
    line(out, "checksum", facts.checksum());
    line(out, "licence", facts.attribution());
    out.flush();
  }

  private static String countries(List<String> all) {
    return all.size() > MOST_COUNTRIES ? number(all.size()) : String.join(" ", all);
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static void line(PrintWriter out, String what, String value) {
    if (!value.isEmpty()) {
      out.println(String.format(Locale.ROOT, "%-11s %s", what, OneLine.of(value)));
    }
  }
}
