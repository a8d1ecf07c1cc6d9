package hearsay.ledger;

import hearsay.ledger.DayWindows.Window;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs queries. */
final class Search {
  private static final int ROWS_AT_A_TIME = 1_000;

  /** Beyond this a page is filled by most of the ledger. */
  private static final int LARGEST_PAGE_IN_WINDOWS = 1_000;

  private final Store store;
  private final Sessions sessions;
  private final DayWindows windows;

  Search(Store store, Sessions sessions, DayWindows windows) {
    this.store = store;
    this.sessions = sessions;
    this.windows = windows;
  }

  void run(Query query, Ledger.Results results) throws IOException {
    List<Window> wheres = windows(query);
    sessions.<Boolean, IOException>with(
        connection -> {
          // all windows of one state; and PostgreSQL sends rows bit by bit only in a transaction
          connection.setAutoCommit(false);
          long wanted = query.limit();
          for (Window window : wheres) {
            if (wanted > 0) {
              wanted -= run(connection, query, window, wanted, results);
            }
          }
          connection.rollback();
          connection.setAutoCommit(true);
          return true;
        });
  }

  /** Where an index gives the rows in their order, the database stops at a full page by itself. */
  private List<Window> windows(Query query) throws LedgerException {
    boolean page =
        query.limit() <= LARGEST_PAGE_IN_WINDOWS
            && !query.filters().isEmpty()
            && query.filters().stream().noneMatch(filter -> filter.field() == Field.REPORT);
    return page && store.rowNumber().isPresent() ? windows.of(query.after()) : List.of(Window.ALL);
  }

  private long run(
      Connection connection, Query query, Window window, long limit, Ledger.Results results)
      throws SQLException, IOException {
    Selection selection = new Selection(store, query, window, limit);
    long found = 0;
    try (PreparedStatement statement = connection.prepareStatement(selection.sql())) {
      statement.setFetchSize(ROWS_AT_A_TIME);
      selection.bind(statement);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          results.take(row(query.kind(), rows));
          found++;
        }
      }
    }
    return found;
  }

  private static Row row(Kind kind, ResultSet result) throws SQLException {
    Cursor cursor = new Cursor(Archive.day(result, 1), Archive.key(result, 2), result.getInt(3));
    List<@Nullable Object> values = new ArrayList<>();
    int column = 4;
    for (Column one : kind.columns()) {
      values.add(value(result, column++, one.type()));
    }
    return new Row(kind, values, cursor);
  }

  private static @Nullable Object value(ResultSet result, int column, Column.Type type)
      throws SQLException {
    Object value =
        switch (type) {
          case TEXT -> result.getString(column);
          case CODES -> Folded.words(result.getString(column));
          case WHOLE -> result.getLong(column);
          case REAL -> result.getDouble(column);
          case FLAG -> result.getBoolean(column);
          case DAY -> result.getObject(column, LocalDate.class);
        };
    return result.wasNull() ? null : value;
  }
}
