package hearsay.cli;

import hearsay.actor.ActorCoder;
import hearsay.actor.ActorTable;
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

/** What reports are read with, beside what ships with Hearsay. */
final class KnowledgeOptions {
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

  /**
   * Who will read, for a command that may never read: what ships with Hearsay waits until it does,
   * but a file of the user's that is missing or wrong is told at once.
   *
   * @param spec of the command, for what is wrong with the actors
   * @throws IOException if a file cannot be read
   */
  Supplier<Reader> laterReader(CommandSpec spec) throws IOException {
    return gazetteer == null && actors == null ? Reader::standard : reader(atlas(), spec);
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

  private static CommandLine.ParameterException usage(CommandSpec spec, String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
