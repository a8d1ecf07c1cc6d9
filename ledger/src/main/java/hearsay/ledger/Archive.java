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
import java.util.Collection;
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
  private final ReadingCache cache = new ReadingCache();
  private final boolean alone;

  /**
   * @param alone whether nobody else changes the ledger
   */
  Archive(Sessions sessions, boolean alone) {
    this.sessions = sessions;
    this.alone = alone;
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
    Optional<Reading> known = cache.reading(key);
    if (known.isPresent()) {
      return known;
    }
    List<Line> lines = lines("SELECT reading, line FROM reading WHERE reading = ?", key);
    return lines.isEmpty() ? Optional.empty() : Optional.of(reading(lines.get(0)));
  }

  Optional<Reading> latest(String report) throws LedgerException {
    Optional<UUID> known = alone ? cache.latest(report) : Optional.empty();
    if (known.isPresent()) {
      return reading(known.get());
    }
    long changes = cache.changes();
    List<Line> lines = lines("SELECT reading, line FROM reading WHERE report = ?", report);
    if (lines.size() > 1) {
      lines =
          lines(
              "SELECT reading, line FROM reading r WHERE report = ? AND " + NOT_SUPERSEDED, report);
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    cache.keepLatest(report, lines.get(0).key(), changes);
    return Optional.of(reading(lines.get(0)));
  }

  private record Line(UUID key, byte[] deflated) {}

  private List<Line> lines(String sql, Object parameter) throws LedgerException {
    return sessions.select(sql, List.of(parameter), row -> new Line(key(row, 1), row.getBytes(2)));
  }

  private Reading reading(Line line) throws LedgerException {
    Optional<Reading> known = cache.reading(line.key());
    if (known.isPresent()) {
      return known.get();
    }
    byte[] plain = Deflated.plain(line.deflated());
    Reading reading = parsed(plain);
    cache.keep(line.key(), reading, plain.length);
    return reading;
  }

  /** Other readings of these reports were stored. */
  void forget(Collection<String> reports) {
    cache.forget(reports);
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
        row ->
            new Placed(
                new Cursor(day(row, 1), key(row, 2), 0), parsed(Deflated.plain(row.getBytes(3)))));
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

  private static Reading parsed(byte[] line) throws LedgerException {
    try {
      return JsonlReader.reading(new String(line, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new LedgerException("a reading in the ledger cannot be read: " + e.getMessage(), e);
    }
  }
}
