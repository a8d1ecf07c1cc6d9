package hearsay.ledger;

import hearsay.model.Reading;
import hearsay.publish.JsonlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The readings of a ledger, to be had back. */
final class Archive {
  private static final String HOLDING =
      "SELECT r.reading, r.report, r.revision, r.day, r.published, r.outlet, r.title, r.claims,"
          + " r.events, r.figures, r.added, s.successor FROM reading r"
          + " LEFT JOIN superseded s ON s.reading = r.reading ";
  private static final String NOT_SUPERSEDED =
      "NOT EXISTS (SELECT 1 FROM superseded s WHERE s.reading = r.reading)";
  private static final String AFTER = "(r.day, r.reading) > (?, ?)";
  private static final String ORDER = " ORDER BY r.day, r.reading LIMIT ?";

  private final Sessions sessions;

  Archive(Sessions sessions) {
    this.sessions = sessions;
  }

  boolean holds(String report, UUID revision) throws LedgerException {
    return !sessions
        .select(
            "SELECT 1 FROM reading WHERE report = ? AND revision = ? LIMIT 1",
            List.of(report, revision),
            row -> true)
        .isEmpty();
  }

  Optional<Reading> reading(UUID key) throws LedgerException {
    return sessions
        .select("SELECT line FROM reading WHERE reading = ?", List.of(key), row -> line(row, 1))
        .stream()
        .findFirst();
  }

  Optional<Reading> latest(String report) throws LedgerException {
    return sessions
        .select(
            "SELECT line FROM reading r WHERE report = ? AND " + NOT_SUPERSEDED,
            List.of(report),
            row -> line(row, 1))
        .stream()
        .findFirst();
  }

  List<Holding> revisions(String report) throws LedgerException {
    return sessions.select(
        HOLDING + "WHERE r.report = ? ORDER BY r.added, s.successor NULLS LAST, r.reading",
        List.of(report),
        Archive::holding);
  }

  List<Holding> list(boolean everyRevision, Optional<Cursor> after, int limit)
      throws LedgerException {
    List<Object> parameters = new ArrayList<>();
    String where = page(everyRevision, after, parameters);
    parameters.add(limit);
    return sessions.select(HOLDING + where + ORDER, parameters, Archive::holding);
  }

  /** A page of the latest readings, with their places. */
  List<Placed> page(Optional<Cursor> after, int limit) throws LedgerException {
    List<Object> parameters = new ArrayList<>();
    String where = page(false, after, parameters);
    parameters.add(limit);
    return sessions.select(
        "SELECT r.day, r.reading, r.line FROM reading r " + where + ORDER,
        parameters,
        row -> new Placed(new Cursor(day(row, 1), key(row, 2), 0), line(row, 3)));
  }

  record Placed(Cursor place, Reading reading) {}

  private static String page(
      boolean everyRevision, Optional<Cursor> after, List<Object> parameters) {
    List<String> conditions = new ArrayList<>();
    if (!everyRevision) {
      conditions.add(NOT_SUPERSEDED);
    }
    after.ifPresent(
        cursor -> {
          conditions.add(AFTER);
          parameters.addAll(Arrays.asList(cursor.day(), cursor.reading()));
        });
    return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
  }

  long size() throws LedgerException {
    return sessions.select("SELECT count(*) FROM reading", List.of(), row -> row.getLong(1)).get(0);
  }

  private static Holding holding(ResultSet row) throws SQLException {
    return new Holding(
        key(row, 1),
        row.getString(2),
        key(row, 3),
        day(row, 4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getInt(8),
        row.getInt(9),
        row.getInt(10),
        row.getObject(12) == null,
        row.getObject(11, LocalDateTime.class).toInstant(ZoneOffset.UTC));
  }

  static UUID key(ResultSet row, int column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static LocalDate day(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static Reading line(ResultSet row, int column) throws SQLException, LedgerException {
    byte[] line = Deflated.plain(row.getBytes(column));
    try {
      return JsonlReader.reading(new String(line, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new LedgerException("a reading in the ledger cannot be read: " + e.getMessage(), e);
    }
  }
}
