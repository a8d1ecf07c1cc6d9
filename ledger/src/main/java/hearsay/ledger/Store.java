package hearsay.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A database engine: what the two do differently. Safe for many threads. */
interface Store extends AutoCloseable {
  /** The engine's name, as in {@code layout-1.NAME.sql}. */
  String engine();

  /** The place, as people are told it; without passwords. */
  String where();

  /** A connection of the caller's own, to be closed; every statement commits by itself. */
  Connection connect() throws SQLException;

  /** Rows into a table, in the connection's transaction. */
  RowSink into(Connection connection, String table) throws SQLException;

  /** Keeps other writers out until the transaction ends. */
  void lock(Connection connection) throws SQLException;

  /** Whether tables of that layout are there at all. */
  boolean isEmpty(Connection connection) throws SQLException;

  /** Makes room for the tables in a new ledger. */
  void prepare(Connection connection) throws SQLException;

  /** Called once, when the tables are those of the newest layout. */
  default void ready(Connection connection) throws SQLException {}

  /** A condition that a folded column (see {@link Folded}) has a folded phrase. */
  Condition hasPhrase(String column, String folded);

  /**
   * The same of what is claimed.
   *
   * @param alias of the table claim, with its dot
   */
  Condition claimHasPhrase(String alias, String folded);

  /**
   * Whether a search looks through whole columns, so that it pays to look through few days first;
   * else indexes give the rows in their order, and a full page ends the search by itself.
   */
  boolean looksThroughColumns();

  /** Called when much may have been added: makes the tables good to search, if they are not. */
  default void tidy() throws SQLException {}

  /** Whether others may change the ledger while it is open here. */
  boolean hasOtherWriters();

  /** What went wrong, in words for a person. */
  LedgerException explain(SQLException failure);

  @Override
  void close();

  /** A piece of a WHERE clause with its parameters. */
  record Condition(String sql, List<Object> parameters) {
    public Condition {
      parameters = List.copyOf(parameters);
    }
  }
}
