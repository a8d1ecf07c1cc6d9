package hearsay.cli;

import hearsay.place.gazetteer.GazetteerBuild;
import hearsay.place.gazetteer.GazetteerIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay gazetteer build}: GeoNames' files in, one index out. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Builds a gazetteer from a folder of the files of"
          + " https://download.geonames.org/export/dump/, unpacked (.txt) or not (.zip):"
          + " allCountries, or single countries such as NL; and where they are there"
          + " alternateNamesV2, admin1CodesASCII and countryInfo.",
      "It speaks for the countries that it has places of; for others the bundled one does."
    },
    footer = {
      "",
      "Examples:",
      "  hearsay gazetteer build geonames/ --out world.gazetteer",
      "  hearsay read report.txt --gazetteer world.gazetteer",
      "",
      "Exit codes: 0 built; 2 wrong usage; 4 a file cannot be used or the gazetteer not be written."
    })
final class GazetteerBuildCommand implements Callable<Integer> {
  private static final long MEGA = 1_000_000;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder of GeoNames' files.")
  private Path from;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The gazetteer; one that is there is replaced when the new one is done.")
  private Path to;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = new Progress(err, Terminal.isError(), System::nanoTime);
    try {
      GazetteerBuild.run(
          from,
          to,
          (step, done, total) -> {
            boolean bytes = step.startsWith("reading ");
            progress.count((bytes ? "MB, " : "names, ") + step);
            progress.at(bytes ? done / MEGA : done, bytes && total > 0 ? total / MEGA : total);
          });
    } finally {
      progress.clear();
    }
    GazetteerInfoCommand.tell(GazetteerIndex.open(to), spec.commandLine().getOut());
    return ExitCode.DONE;
  }
}
