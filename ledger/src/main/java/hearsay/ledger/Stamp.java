package hearsay.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The number that tells one state of a ledger from the next. Safe for many threads. */
final class Stamp {
  private final Store store;
  private final Sessions sessions;
  private final AtomicLong known = new AtomicLong();

  Stamp(Store store, Sessions sessions) {
    this.store = store;
    this.sessions = sessions;
  }

  /** Counts up in the transaction of a change. */
  static void grow(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("UPDATE stamp SET version = version + 1");
    }
  }

  /** Asked after a change was committed, and where others may change the ledger. */
  long refresh() throws LedgerException {
    long now =
        sessions.select("SELECT version FROM stamp", List.of(), row -> row.getLong(1)).get(0);
    return known.accumulateAndGet(now, Math::max);
  }

  long value() throws LedgerException {
    return store.hasOtherWriters() || known.get() == 0 ? refresh() : known.get();
  }
}
