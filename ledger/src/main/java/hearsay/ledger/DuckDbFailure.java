package hearsay.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DuckDB's failures in words for a person. DuckDB gives no codes, so its wording is looked at. */
final class DuckDbFailure {
  private static final Pattern HOLDER = Pattern.compile("PID (\\d{1,10})");

  private DuckDbFailure() {}

  static LedgerException explain(Path file, SQLException failure) {
    String message = messages(failure);
    if (message.contains("Could not set lock") || message.contains("being used by another")) {
      return held(file, message, failure);
    }
    if (message.contains("No space left") || message.contains("Disk quota exceeded")) {
      return new LedgerException(
          file
              + ": the disk is full; what was stored before stands. Free some space, then run the"
              + " same command again: it goes on where it stopped",
          failure);
    }
    if (message.contains("Permission denied")
        || message.contains("Read-only file system")
        || message.contains("read-only mode")) {
      return readOnly(file);
    }
    if (message.contains("not a valid DuckDB database file")) {
      return new LedgerException(
          file + ": is no ledger (no DuckDB file); give another name, or move that file away",
          failure);
    }
    if (message.contains("INTERRUPT")) {
      return new SearchTimeoutException(file.toString(), failure);
    }
    if (message.contains("newer version") || message.contains("with version number")) {
      return new LedgerException(
          file + ": was written by a newer version of Hearsay; use that one or a later", failure);
    }
    if (message.contains("different configuration")) {
      return new LedgerException(
          file
              + ": is open in this process already, to read where it is now to be written or the"
              + " other way round; close the other first",
          failure);
    }
    return new LedgerException(file + ": DuckDB says: " + firstLine(message), failure);
  }

  /** The Appender keeps what really happened in the cause. */
  private static String messages(Throwable failure) {
    StringBuilder all = new StringBuilder();
    for (Throwable at = failure; at != null; at = at.getCause()) {
      all.append(at.getMessage()).append('\n');
    }
    return all.toString();
  }

  static LedgerException readOnly(Path file) {
    return new LedgerException(
        file
            + ": may not be written; check its permissions and that its disk is not read-only, or"
            + " copy it elsewhere. Reading it (list, show, query) needs no such permission");
  }

  private static LedgerException held(Path file, String message, SQLException failure) {
    Matcher holder = HOLDER.matcher(message);
    String who = holder.find() ? "process " + process(holder.group(1)) : "another process";
    return new LedgerException(
        file
            + ": is in use by "
            + who
            + ". Wait until that is done, or end it, and run this again. (A ledger file has one"
            + " writer or several readers at a time; a ledger in PostgreSQL has no such limit.)",
        failure);
  }

  private static String process(String pid) {
    Optional<String> command =
        ProcessHandle.of(Long.parseLong(pid)).flatMap(process -> process.info().command());
    return pid + command.map(name -> " (" + name + ")").orElse("");
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("nothing");
  }
}
