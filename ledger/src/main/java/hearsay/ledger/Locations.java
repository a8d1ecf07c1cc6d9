package hearsay.ledger;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Where a ledger may be. */
final class Locations {
  private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:.*");

  private Locations() {}

  /** A ledger's file. */
  static Path file(String location) throws LedgerException {
    if (ADDRESS.matcher(location).matches()) {
      throw new LedgerException(
          PostgresFailure.withoutSecrets(location)
              + ": no place for a ledger; give a file or jdbc:postgresql://HOST/DATABASE");
    }
    try {
      return Path.of(location);
    } catch (InvalidPathException e) {
      throw new LedgerException(location + ": cannot be a file's name", e);
    }
  }
}
