package hearsay.ledger;

import java.sql.Connection;
import java.sql.SQLException;

/** A change to the ledger: all of it or nothing. */
final class Transaction {
  private Transaction() {}

  interface Change<T> {
    T on(Connection connection) throws SQLException, LedgerException;
  }

  static <T> T run(Store store, Change<T> change) throws LedgerException {
    try (Connection connection = store.connect()) {
      connection.setAutoCommit(false);
      try {
        store.lock(connection);
        T result = change.on(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException | LedgerException e) {
        undo(connection, e);
        throw e;
      }
    } catch (SQLException e) {
      throw store.explain(e);
    }
  }

  /** A connection that is gone cannot be told; the database then undoes the change by itself. */
  private static void undo(Connection connection, Exception cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }
}
