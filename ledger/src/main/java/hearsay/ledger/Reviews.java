package hearsay.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What people say of readings, kept beside them. */
final class Reviews {
  private static final String COLUMNS =
      "SELECT id, reviewed, reviewer, reading, report, about, part, verdict, reason, correction"
          + " FROM review ";

  private final Store store;
  private final Sessions sessions;

  Reviews(Store store, Sessions sessions) {
    this.store = store;
    this.sessions = sessions;
  }

  boolean add(Review review) throws LedgerException {
    check(review);
    return Transaction.run(
        store,
        connection -> {
          if (isKnown(connection, review.id())) {
            return false;
          }
          insert(connection, review);
          Stamp.grow(connection);
          return true;
        });
  }

  /** The part must be there, or nobody could ever tell what was meant. */
  private void check(Review review) throws LedgerException {
    String table = review.about().name().toLowerCase(Locale.ROOT);
    List<Object> parameters = List.of(review.reading(), review.part(), review.report());
    String sql =
        "SELECT 1 FROM "
            + table
            + " WHERE reading = ? AND id = ?"
            + " AND reading IN (SELECT reading FROM reading WHERE report = ?) LIMIT 1";
    if (sessions.select(sql, parameters, row -> true).isEmpty()) {
      throw new IllegalArgumentException(
          "the ledger's reading "
              + review.reading()
              + " of report "
              + review.report()
              + " has no "
              + table
              + " "
              + review.part());
    }
  }

  private static boolean isKnown(Connection connection, UUID id) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT 1 FROM review WHERE id = ?")) {
      query.setObject(1, id);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void insert(Connection connection, Review review) throws SQLException {
    String next = "(SELECT coalesce(max(n), 0) + 1 FROM review)";
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO review VALUES (" + next + ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setObject(1, review.id());
      insert.setObject(2, LocalDateTime.ofInstant(review.reviewed(), ZoneOffset.UTC));
      insert.setString(3, RowSink.storable(review.reviewer()));
      insert.setObject(4, review.reading());
      insert.setString(5, RowSink.storable(review.report()));
      insert.setString(6, review.about().name());
      insert.setString(7, review.part());
      insert.setString(8, review.verdict().name());
      insert.setString(9, RowSink.storable(review.reason()));
      insert.setString(10, RowSink.storable(review.correction()));
      insert.execute();
    }
  }

  List<Review> of(String report) throws LedgerException {
    return sessions.select(
        COLUMNS + "WHERE report = ? ORDER BY n", List.of(report), Reviews::review);
  }

  List<Review> after(Optional<UUID> last, int limit) throws LedgerException {
    List<Object> parameters = new ArrayList<>();
    String where = "";
    if (last.isPresent()) {
      where = "WHERE n > (SELECT max(n) FROM review WHERE id = ?) ";
      parameters.add(last.get());
    }
    parameters.add(limit);
    return sessions.select(COLUMNS + where + "ORDER BY n LIMIT ?", parameters, Reviews::review);
  }

  private static Review review(ResultSet row) throws SQLException {
    return new Review(
        row.getObject(1, UUID.class),
        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
        row.getString(3),
        row.getObject(4, UUID.class),
        row.getString(5),
        Review.About.valueOf(row.getString(6)),
        row.getString(7),
        Review.Verdict.valueOf(row.getString(8)),
        row.getString(9),
        row.getString(10));
  }
}
