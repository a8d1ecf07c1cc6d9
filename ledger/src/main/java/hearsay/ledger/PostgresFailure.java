package hearsay.ledger;

import java.sql.SQLException;
import java.util.regex.Pattern;

/** PostgreSQL's failures in words for a person, by its error codes (its manual, appendix A). */
final class PostgresFailure {
  private static final Pattern CREDENTIALS = Pattern.compile("//[^/@]*@");

  private PostgresFailure() {}

  static LedgerException explain(String where, SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    return state.equals("57014")
        ? new SearchTimeoutException(where, failure)
        : new LedgerException(where + ": " + reason(state, failure), failure);
  }

  private static String reason(String state, SQLException failure) {
    if (state.startsWith("08") || state.startsWith("57P")) {
      return "the connection to PostgreSQL "
          + (state.equals("08001") ? "could not be made" : "broke")
          + " ("
          + failure.getMessage()
          + "). What was acknowledged is stored. Check that the server runs and can be reached,"
          + " then run the same command again: it goes on where it stopped";
    }
    return switch (state) {
      case "28P01", "28000" ->
          "PostgreSQL does not let this user in; check user and password in the address"
              + " (…?user=NAME&password=WORD)";
      case "3D000" -> "there is no such database on that server; make it first (createdb)";
      case "42501" -> "this PostgreSQL user may not do that: " + failure.getMessage();
      case "25006" -> "this PostgreSQL server only lets itself be read; give the primary's address";
      case "53100" ->
          "the PostgreSQL server's disk is full; what was acknowledged is stored. Free some space"
              + " there, then run the same command again: it goes on where it stopped";
      case "53300" -> "PostgreSQL has too many clients just now; try again later";
      default -> "PostgreSQL says: " + failure.getMessage();
    };
  }

  /** The address without user, password and settings. */
  static String withoutSecrets(String url) {
    String plain = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
    int settings = plain.indexOf('?');
    return CREDENTIALS
        .matcher(settings < 0 ? plain : plain.substring(0, settings))
        .replaceAll("//");
  }
}
