package hearsay.cli;

import hearsay.actor.ActorCoder;
import hearsay.actor.ActorTable;
import hearsay.intake.IntakeSettings;
import hearsay.place.Atlas;
import hearsay.reading.Reader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description =
          "Places by this gazetteer, which \"hearsay gazetteer build\" has made (default: the bundled"
              + " one).")
  private @Nullable Path gazetteer;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "Actors of your own, which go before the bundled ones: tab-separated names, country,"
              + " sectors, terms of office (docs/output.md).")
  private @Nullable Path actors;

  /**
   * The gazetteer to read with.
   *
   * @throws IOException if its file is missing or none
   */
  Atlas atlas() throws IOException {
    return gazetteer == null ? Atlas.bundled() : Atlas.open(gazetteer);
  }

  /**
   * Who will read, with the user's own actors; models load only when it reads.
   *
   * @param spec of the command, for what is wrong with the actors
   * @throws IOException if their file cannot be read
   */
  Supplier<Reader> reader(Atlas atlas, CommandSpec spec) throws IOException {
    ActorCoder coder = actors == null ? new ActorCoder() : new ActorCoder(table(actors, spec));
    return () -> Reader.standard(atlas, coder);
  }

  private static ActorTable table(Path file, CommandSpec spec) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw usage(spec, "no such file of actors: " + file);
    }
    try {
      return ActorTable.read(file);
    } catch (IllegalArgumentException e) {
      throw usage(spec, String.valueOf(e.getMessage()));
    } catch (CharacterCodingException e) {
      throw usage(spec, file + ": is no text in UTF-8");
    }
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
