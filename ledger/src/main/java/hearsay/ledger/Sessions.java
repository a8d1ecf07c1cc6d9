package hearsay.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Connections that are kept for the next who reads. As many are open as are read over at a time;
 * {@value #KEPT} at most stay open afterwards. Safe for many threads.
 *
 * <p>Statements are not kept. PostgreSQL's driver does so itself; DuckDB plans a statement by what
 * its tables hold when it is prepared, and executed after they have grown it can answer wrongly.
 */
final class Sessions implements AutoCloseable {
  private static final int KEPT = 16;

  /** A connection that was in use so short a time ago is there still. */
  private static final long FRESH_NANOS = 5_000_000_000L;

  private static final int SECONDS_TO_ANSWER = 2;

  private record Idle(Connection connection, long since) {
    /** A server may have ended a connection that lay idle. */
    boolean isGood() throws SQLException {
      return System.nanoTime() - since < FRESH_NANOS || connection.isValid(SECONDS_TO_ANSWER);
    }
  }

  private final Store store;
  private final Deque<Idle> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;
  private volatile int longestSeconds;

  Sessions(Store store) {
    this.store = store;
  }

  /** What is done over a connection, which is left as it was. */
  interface Work<T, X extends Exception> {
    T over(Connection connection) throws SQLException, X;
  }

  /** Takes one row of a result. */
  interface Mapping<T> {
    T of(ResultSet row) throws SQLException, LedgerException;
  }

  /** Does something over a connection of its own. After a failure it is not used again. */
  <T, X extends Exception> T with(Work<T, X> work) throws LedgerException, X {
    try {
      Connection connection = take();
      boolean whole = false;
      try {
        T result = work.over(connection);
        whole = true;
        return result;
      } finally {
        if (whole && !closed && idle.size() < KEPT) {
          idle.push(new Idle(connection, System.nanoTime()));
        } else {
          drop(connection);
        }
      }
    } catch (SQLException e) {
      throw store.explain(e);
    }
  }

  /** All rows of a short answer. */
  <T> List<T> select(String sql, List<?> parameters, Mapping<T> mapping) throws LedgerException {
    return this.<List<T>, LedgerException>with(
        connection -> select(connection, sql, parameters, mapping));
  }

  /** All rows of a short answer over a connection. */
  static <T> List<T> select(
      Connection connection, String sql, List<?> parameters, Mapping<T> mapping)
      throws SQLException, LedgerException {
    return select(connection, sql, parameters, mapping, 0);
  }

  /**
   * The same, of something that may take long.
   *
   * @throws SearchTimeoutException if it takes longer than {@link #limit} allows
   */
  <T> List<T> search(String sql, List<?> parameters, Mapping<T> mapping) throws LedgerException {
    return this.<List<T>, LedgerException>with(
        connection -> search(connection, sql, parameters, mapping));
  }

  /** The same over a connection; stopped with an SQLException. */
  <T> List<T> search(Connection connection, String sql, List<?> parameters, Mapping<T> mapping)
      throws SQLException, LedgerException {
    return select(connection, sql, parameters, mapping, longestSeconds);
  }

  /**
   * How long one search of the ledger may take from now on.
   *
   * @param seconds 0 for as long as it takes
   */
  void limit(int seconds) {
    longestSeconds = seconds;
  }

  private static <T> List<T> select(
      Connection connection, String sql, List<?> parameters, Mapping<T> mapping, int longest)
      throws SQLException, LedgerException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setQueryTimeout(longest);
      for (int i = 0; i < parameters.size(); i++) {
        query.setObject(i + 1, parameters.get(i));
      }
      List<T> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(mapping.of(rows));
        }
      }
      return found;
    }
  }

  /**
   * Does something over a connection in one transaction that changes nothing: DuckDB shows it one
   * state of the ledger, PostgreSQL sends it long answers bit by bit.
   */
  <T, X extends Exception> T inOneState(Work<T, X> work) throws LedgerException, X {
    return this.<T, X>with(
        connection -> {
          connection.setAutoCommit(false);
          T result = work.over(connection);
          connection.rollback();
          connection.setAutoCommit(true);
          return result;
        });
  }

  private Connection take() throws SQLException {
    for (Idle last = idle.poll(); last != null; last = idle.poll()) {
      if (last.isGood()) {
        return last.connection();
      }
      drop(last.connection());
    }
    return store.connect();
  }

  private static void drop(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // It is gone, which is what was wanted.
    }
  }

  @Override
  public void close() {
    closed = true;
    for (Idle last = idle.poll(); last != null; last = idle.poll()) {
      drop(last.connection());
    }
  }
}
