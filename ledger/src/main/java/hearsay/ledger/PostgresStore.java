package hearsay.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A ledger in a PostgreSQL database, in a schema of its own. Any number may read and write. */
final class PostgresStore implements Store {
  private static final int OLDEST = 15;
  private static final String SCHEMA = "hearsay";
  private static final String CONNECT_SECONDS = "10";

  /** "hearsay" in ASCII: the name of the writers' lock among the database's advisory locks. */
  private static final long LOCK = 0x68656172736179L;

  private final String url;

  private PostgresStore(String url) {
    this.url = url;
  }

  static PostgresStore open(String url) throws LedgerException {
    PostgresStore store = new PostgresStore(url);
    try (Connection connection = store.connect()) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST) {
        throw new LedgerException(
            store.where()
                + ": is PostgreSQL "
                + version
                + "; a ledger needs "
                + OLDEST
                + " or newer");
      }
      return store;
    } catch (SQLException e) {
      throw store.explain(e);
    }
  }

  @Override
  public String engine() {
    return "postgresql";
  }

  @Override
  public String where() {
    return PostgresFailure.withoutSecrets(url);
  }

  @Override
  public Connection connect() throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("ApplicationName", "hearsay");
    settings.setProperty("connectTimeout", CONNECT_SECONDS);
    settings.setProperty("tcpKeepAlive", "true");
    settings.setProperty("currentSchema", SCHEMA);
    return DriverManager.getConnection(url, settings);
  }

  @Override
  public RowSink into(Connection connection, String table) {
    return new CopySink(connection, table);
  }

  @Override
  public void lock(Connection connection) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
      lock.setLong(1, LOCK);
      lock.execute();
    }
  }

  @Override
  public boolean isEmpty(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT count(*) FROM pg_tables WHERE schemaname = ?")) {
      statement.setString(1, SCHEMA);
      try (ResultSet tables = statement.executeQuery()) {
        return tables.next() && tables.getLong(1) == 0;
      }
    }
  }

  @Override
  public void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA IF NOT EXISTS " + SCHEMA);
    }
  }

  /** The first half is what the GIN indexes answer, the second makes words a phrase. */
  @Override
  public Condition hasPhrase(String column, String folded) {
    List<String> words = Folded.words(folded);
    StringBuilder sql = new StringBuilder("(string_to_array(" + column + ", ' ') @> ARRAY[");
    List<Object> parameters = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      sql.append(i == 0 ? "?" : ", ?");
      parameters.add(words.get(i));
    }
    sql.append("]::text[]");
    if (words.size() > 1) {
      sql.append(" AND position(? in ").append(column).append(") > 0");
      parameters.add(folded);
    }
    return new Condition(sql.append(')').toString(), parameters);
  }

  @Override
  public Condition claimHasPhrase(String alias, String folded) {
    return hasPhrase(alias + "content_words", folded);
  }

  /** Rows are stored whole here, and an index gives them in their order. */
  @Override
  public boolean looksThroughColumns() {
    return false;
  }

  @Override
  public boolean hasOtherWriters() {
    return true;
  }

  @Override
  public LedgerException explain(SQLException failure) {
    return PostgresFailure.explain(where(), failure);
  }

  @Override
  public void close() {
    // Every connection is closed by the one who asked for it.
  }
}
