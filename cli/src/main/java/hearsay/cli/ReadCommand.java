package hearsay.cli;

import hearsay.intake.Intake;
import hearsay.intake.Taken;
import hearsay.place.Atlas;
import hearsay.publish.Format;
import hearsay.publish.ReadingWriter;
import hearsay.reading.Batch;
import hearsay.reading.Reader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay read}: reports in, readings out. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Reads news reports and says who claims what, through whom, how firmly.",
    footer = {
      "",
      "Examples:",
      "  hearsay read report.txt --published 2024-08-09",
      "  hearsay read articles/ --format jsonl --out readings.jsonl",
      "  hearsay read page.html --format html --out page-read.html",
      "  cat report.txt | hearsay read - --format csv > events.csv",
      "  hearsay read articles/ --format parquet --out events.parquet",
      "",
      "Exit codes: 0 all read; 1 some inputs set aside, the rest read; 2 wrong usage;",
      "  3 nothing read; 4 output not written."
    })
final class ReadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Text, saved page, JSONL, a folder of these, or - for standard input.")
  private List<String> inputs;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = FormatOption.DESCRIPTION,
      converter = FormatOption.Name.class)
  private Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = {
        "Where to write (default: standard output).",
        "For html a file ending in .html holds one report; any other name is a folder with a page"
            + " for each."
      })
  private @Nullable Path out;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Override
  public Integer call() throws IOException {
    Account account = new Account();
    PrintWriter err = spec.commandLine().getErr();
    Intake intake = new Intake(reading.settings(spec));
    Atlas atlas = reading.knowledge().atlas();
    Supplier<Reader> reader = reading.knowledge().reader(atlas, spec);
    Progress progress = new Progress(err, Terminal.isError(), System::nanoTime);
    try (Stream<Taken> taken = intake.take(inputs);
        ReadingWriter writer = open()) {
      new Batch(reader.get(), reading.threads())
          .run(taken.iterator(), new Delivery(writer, account, progress, err));
    }
    progress.clear();
    account.tell(err, atlas.name());
    return account.exitCode();
  }

  private ReadingWriter open() throws IOException {
    if (out == null) {
      return FormatOption.standardOutput(format, spec);
    }
    boolean folder = format.severalNeedFolder() && !isFileName(out);
    return folder ? format.openFolder(out) : format.open(Files.newOutputStream(out));
  }

  /** Whether a path that may not exist yet is meant as a file of the format. */
  private boolean isFileName(Path path) {
    return path.toString().endsWith("." + format.extension());
  }
}
