package hearsay.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings a ledger's tables up to the layout that this Hearsay knows. A step from one layout to the
 * next is a file {@code layout-N.sql}, and {@code layout-N.ENGINE.sql} for what one engine needs
 * besides; it runs in one transaction together with the note that it ran, which both engines honour
 * for tables as for rows. Steps are only ever added.
 */
final class Layout {
  static final int NEWEST = 4;

  private Layout() {}

  /** Makes or moves on the tables of a ledger that is open to be written. */
  static void bringUp(Store store, Clock clock) throws LedgerException {
    bringUp(store, clock, NEWEST);
  }

  static void bringUp(Store store, Clock clock, int layout) throws LedgerException {
    try (Connection connection = store.connect()) {
      connection.setAutoCommit(false);
      store.lock(connection);
      int version = version(store, connection);
      if (version < layout) {
        if (version == 0) {
          store.prepare(connection);
          run(
              connection,
              "CREATE TABLE layout (version INTEGER NOT NULL, applied TIMESTAMP NOT NULL)");
        }
        for (int next = version + 1; next <= layout; next++) {
          step(store, connection, next, LocalDateTime.now(clock));
        }
      }
      if (layout == NEWEST) {
        store.ready(connection);
      }
      connection.commit();
    } catch (SQLException e) {
      throw store.explain(e);
    }
  }

  /** Refuses a ledger, open to be read, whose tables are not those that this Hearsay knows. */
  static void check(Store store) throws LedgerException {
    try (Connection connection = store.connect()) {
      int version = version(store, connection);
      if (version == 0) {
        throw new LedgerException(
            store.where() + ": holds no ledger yet; \"hearsay add\" makes one there");
      }
      if (version < NEWEST) {
        throw new LedgerException(
            store.where()
                + ": was written by an older version of Hearsay; \"hearsay add\" with any report"
                + " brings it up to date");
      }
      store.ready(connection);
    } catch (SQLException e) {
      throw store.explain(e);
    }
  }

  private static int version(Store store, Connection connection)
      throws SQLException, LedgerException {
    if (store.isEmpty(connection)) {
      return 0;
    }
    int version;
    try (Statement statement = connection.createStatement();
        ResultSet newest = statement.executeQuery("SELECT max(version) FROM layout")) {
      version = newest.next() ? newest.getInt(1) : 0;
    } catch (SQLException e) {
      throw new LedgerException(
          store.where()
              + ": holds other tables than a ledger's; give the ledger a place of its own",
          e);
    }
    if (version > NEWEST) {
      throw new LedgerException(
          store.where()
              + ": was written by a newer version of Hearsay (layout "
              + version
              + ", this one knows up to "
              + NEWEST
              + "); use that version or a later");
    }
    return version;
  }

  private static void step(Store store, Connection connection, int version, LocalDateTime now)
      throws SQLException {
    for (String suffix : List.of("", "." + store.engine())) {
      for (String statement : statements("layout-" + version + suffix + ".sql")) {
        run(connection, statement);
      }
    }
    try (PreparedStatement note = connection.prepareStatement("INSERT INTO layout VALUES (?, ?)")) {
      note.setInt(1, version);
      note.setObject(2, now);
      note.execute();
    }
  }

  /** A file's statements; each ends with a semicolon at the end of a line. */
  private static List<String> statements(String name) {
    List<String> statements = new ArrayList<>();
    for (String part : text(name).split(";\\s*\n", -1)) {
      String statement =
          part.lines()
              .filter(line -> !line.strip().startsWith("--"))
              .reduce("", (a, b) -> a + "\n" + b)
              .strip();
      if (!statement.isEmpty()) {
        statements.add(statement);
      }
    }
    return statements;
  }

  private static String text(String name) {
    try (InputStream in = Layout.class.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the resource " + name, e);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
