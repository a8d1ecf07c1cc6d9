package hearsay.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The readings that later ones took the place of. DuckDB finds a page many times faster where it
 * need not leave them out, so that they are left out of what it finds. Safe for many threads.
 */
final class Superseded {
  private volatile boolean any;

  Superseded(Store store, Sessions sessions) throws LedgerException {
    any =
        store.hasOtherWriters()
            || !sessions
                .select("SELECT 1 FROM superseded LIMIT 1", List.of(), row -> true)
                .isEmpty();
  }

  /** There may be some from now on. */
  void expect() {
    any = true;
  }

  /** Whether there may be any. */
  boolean any() {
    return any;
  }

  /** Those of some readings that are. */
  Set<UUID> among(Connection connection, Set<UUID> readings) throws SQLException, LedgerException {
    if (!any || readings.isEmpty()) {
      return Set.of();
    }
    String each = String.join(", ", Collections.nCopies(readings.size(), "?"));
    return new HashSet<>(
        Sessions.select(
            connection,
            "SELECT reading FROM superseded WHERE reading IN (" + each + ")",
            List.copyOf(readings),
            row -> Archive.key(row, 1)));
  }
}
