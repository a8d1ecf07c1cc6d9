package hearsay.cli;

import hearsay.ledger.Cursor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Pages on the command line. */
final class Cursors {
  private Cursors() {}

  static Optional<Cursor> parse(CommandSpec spec, @Nullable String written) {
    try {
      return Optional.ofNullable(written).map(Cursor::parse);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--after: " + String.valueOf(e.getMessage()));
    }
  }

  static void tell(CommandSpec spec, Cursor cursor) {
    spec.commandLine().getErr().println("hearsay: the next page: --after " + cursor);
    spec.commandLine().getErr().flush();
  }
}
