package hearsay.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code hearsay} command. */
@Command(
    name = "hearsay",
    mixinStandardHelpOptions = true,
    version = "hearsay 0.1.0",
    description = "Reads news reports: who claims what, through whom, how firmly.",
    subcommands = {EvaluateCommand.class})
public final class Hearsay {
  private Hearsay() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Hearsay()).execute(arguments));
  }
}
