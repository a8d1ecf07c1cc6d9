package hearsay.cli;

import hearsay.evaluation.CorpusException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code hearsay} command. */
@Command(
    name = "hearsay",
    mixinStandardHelpOptions = true,
    version = "hearsay 0.1.0",
    description = "Reads news reports: who claims what, through whom, how firmly.",
    subcommands = {
      ReadCommand.class,
      AddCommand.class,
      ListCommand.class,
      ShowCommand.class,
      QueryCommand.class,
      CorroborateCommand.class,
      StoriesCommand.class,
      OriginsCommand.class,
      DisputesCommand.class,
      SourcesCommand.class,
      OutletsCommand.class,
      ServeCommand.class,
      GazetteerCommand.class,
      EvaluateCommand.class
    })
public final class Hearsay {
  private Hearsay() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line as it runs: whatever goes wrong is one line for a person and an exit code. */
  static CommandLine commandLine() {
    return new CommandLine(new Hearsay())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              command.getErr().println("hearsay: " + Complaint.of(failure));
              return exitCode(failure);
            });
  }

  private static int exitCode(Exception failure) {
    if (failure instanceof CorpusException) {
      return ExitCode.NOTHING_READ;
    }
    return failure instanceof IOException ? ExitCode.NOT_WRITTEN : ExitCode.FAULT;
  }
}
