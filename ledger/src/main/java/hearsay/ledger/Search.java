package hearsay.ledger;

import java.io.IOException;
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

  private Search() {}

  static void run(Store store, Sessions sessions, Query query, Ledger.Results results)
      throws IOException {
    Selection selection = new Selection(store, query);
    sessions.<Boolean, IOException>with(
        connection -> {
          // PostgreSQL sends rows bit by bit only within a transaction
          connection.setAutoCommit(!store.streamsInTransactions());
          try (PreparedStatement statement = connection.prepareStatement(selection.sql())) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            selection.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                results.take(row(query.kind(), rows));
              }
            }
          }
          connection.setAutoCommit(true);
          return true;
        });
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
