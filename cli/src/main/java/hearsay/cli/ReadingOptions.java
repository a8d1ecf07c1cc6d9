package hearsay.cli;

import hearsay.intake.IntakeSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What a command that reads reports may be told of them. */
final class ReadingOptions {
  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Publisher, where the input names none.")
  private @Nullable String outlet;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Date of publication (2024-08-09), where the input gives none.")
  private @Nullable String published;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Headline, where the input gives none.")
  private @Nullable String title;

  @Option(
      names = "--largest",
      paramLabel = "BYTES",
      description = "Most bytes of text that one report may have (default: ${DEFAULT-VALUE}).")
  private int largest = IntakeSettings.DEFAULT.largest();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports read at a time (default: all cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();

  /** The places and actors to read with. */
  KnowledgeOptions knowledge() {
    return knowledge;
  }

  int threads() {
    return threads;
  }

  /**
   * @param spec of the command, for what is wrong with its options
   */
  IntakeSettings settings(CommandSpec spec) {
    if (threads < 1) {
      throw usage(spec, "--threads needs at least 1, got " + threads);
    }
    try {
      return new IntakeSettings(outlet, published, title, largest);
    } catch (IllegalArgumentException e) {
      throw usage(spec, String.valueOf(e.getMessage()));
    }
  }

  private static CommandLine.ParameterException usage(CommandSpec spec, String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
