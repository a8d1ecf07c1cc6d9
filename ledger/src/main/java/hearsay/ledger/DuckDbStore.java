package hearsay.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** A ledger in one file. One process may write it, or several read it. */
final class DuckDbStore implements Store {
  /** Native memory beside Java's heap; what does not fit goes to a folder beside the file. */
  private static final String MEMORY = "1GB";

  /**
   * A checkpoint writes the last part of every table anew, so it must be rare beside the batches;
   * until then what is committed stands in the write-ahead log, which a start after a crash reads
   * again within seconds.
   */
  private static final String LOG_BETWEEN_CHECKPOINTS = "256MB";

  private final Path file;
  private final DuckDBConnection root;

  /** Whether all claims have codes: those that an older Hearsay stored have none. */
  private volatile boolean coded;

  private DuckDbStore(Path file, DuckDBConnection root) {
    this.file = file;
    this.root = root;
  }

  static DuckDbStore open(Path file, boolean toWrite) throws LedgerException {
    check(file, toWrite);
    Properties settings = new Properties();
    settings.setProperty("duckdb.read_only", String.valueOf(!toWrite));
    settings.setProperty("jdbc_stream_results", "true");
    settings.setProperty("memory_limit", MEMORY);
    settings.setProperty("checkpoint_threshold", LOG_BETWEEN_CHECKPOINTS);
    // nothing is fetched at run time
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    try {
      Connection root = DriverManager.getConnection("jdbc:duckdb:" + file, settings);
      return new DuckDbStore(file, root.unwrap(DuckDBConnection.class));
    } catch (SQLException e) {
      throw DuckDbFailure.explain(file, e);
    }
  }

  private static void check(Path file, boolean toWrite) throws LedgerException {
    if (Files.isDirectory(file)) {
      throw new LedgerException(file + ": is a folder; give the ledger's file");
    }
    if (!toWrite && !Files.exists(file)) {
      throw new LedgerException(
          file + ": there is no ledger; \"hearsay add --ledger " + file + " …\" makes one");
    }
    if (toWrite && Files.exists(file) && !Files.isWritable(file)) {
      throw DuckDbFailure.readOnly(file);
    }
    Path folder = file.toAbsolutePath().getParent();
    if (toWrite && folder != null && !Files.isDirectory(folder)) {
      throw new LedgerException(file + ": its folder " + folder + " does not exist; make it first");
    }
    if (toWrite && folder != null && !Files.isWritable(folder)) {
      throw new LedgerException(
          file + ": nothing may be written in its folder; check the folder's permissions");
    }
  }

  @Override
  public String engine() {
    return "duckdb";
  }

  @Override
  public String where() {
    return file.toString();
  }

  @Override
  public Connection connect() throws SQLException {
    return root.duplicate();
  }

  @Override
  public RowSink into(Connection connection, String table) throws SQLException {
    return new AppenderSink(connection.unwrap(DuckDBConnection.class), table);
  }

  /** The file itself is locked, and within this process the ledger writes one batch at a time. */
  @Override
  public void lock(Connection connection) {}

  @Override
  public boolean isEmpty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet tables = statement.executeQuery("SELECT count(*) FROM duckdb_tables()")) {
      return tables.next() && tables.getLong(1) == 0;
    }
  }

  @Override
  public void prepare(Connection connection) {}

  @Override
  public Condition hasPhrase(String column, String folded) {
    return new Condition("contains(" + column + ", ?)", List.of(folded));
  }

  @Override
  public Condition claimHasPhrase(String alias, String folded) {
    StringBuilder sql = new StringBuilder();
    List<Object> parameters = new ArrayList<>();
    if (coded) {
      for (String code : WordCodes.each(Folded.words(folded))) {
        sql.append("contains(").append(alias).append("word_codes, ?) AND ");
        parameters.add(code);
      }
    }
    Condition text = hasPhrase(alias + "content_words", folded);
    parameters.addAll(text.parameters());
    return new Condition("(" + sql + text.sql() + ")", parameters);
  }

  @Override
  public void ready(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet old =
            statement.executeQuery("SELECT 1 FROM claim WHERE word_codes IS NULL LIMIT 1")) {
      coded = !old.next();
    }
  }

  @Override
  public boolean looksThroughColumns() {
    return true;
  }

  @Override
  public void tidy() throws SQLException {
    try (Connection connection = connect()) {
      DuckDbOrder.restore(connection);
    }
  }

  @Override
  public boolean hasOtherWriters() {
    return false;
  }

  @Override
  public LedgerException explain(SQLException failure) {
    return DuckDbFailure.explain(file, failure);
  }

  @Override
  public void close() {
    try {
      root.close();
    } catch (SQLException e) {
      // Everything acknowledged is in the write-ahead log already.
    }
  }
}
