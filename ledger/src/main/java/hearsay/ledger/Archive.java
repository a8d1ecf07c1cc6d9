package hearsay.ledger;

import hearsay.ledger.DayWindows.Window;
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
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The readings of a ledger, to be had back. */
final class Archive {
  private static final String HOLDING =
      "SELECT r.reading, r.report, r.revision, r.day, r.published, r.outlet, r.title, r.claims,"
          + " r.events, r.figures, r.added, s.successor FROM reading r"
          + " LEFT JOIN superseded s ON s.reading = r.reading ";
  private static final String NOT_SUPERSEDED =
      "NOT EXISTS (SELECT 1 FROM superseded s WHERE s.reading = r.reading)";

  /** Readings looked up at a time: so few that every database goes by the index. */
  private static final int AT_A_TIME = 250;

  private final Store store;
  private final Sessions sessions;
  private final Superseded superseded;
  private final DayWindows windows;
  private final ShownCache shown = new ShownCache();
  private final ReadingCache cache = new ReadingCache();

  Archive(Store store, Sessions sessions, Superseded superseded, DayWindows windows) {
    this.store = store;
    this.sessions = sessions;
    this.superseded = superseded;
    this.windows = windows;
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
    Optional<UUID> known = store.hasOtherWriters() ? Optional.empty() : cache.latest(report);
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
    byte[] plain = Packed.plain(line.deflated());
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

  /** All readings of some reports. */
  List<UUID> readingsOf(List<String> reports) throws LedgerException {
    return gathered(reports, "SELECT reading FROM reading WHERE report IN ", row -> key(row, 1));
  }

  /** What is shown of the rows at some places. */
  Rows rows(Kind kind, List<Cursor> places) throws LedgerException {
    Map<UUID, Set<Integer>> wanted = new LinkedHashMap<>();
    for (Cursor place : places) {
      wanted.computeIfAbsent(place.reading(), reading -> new HashSet<>()).add(place.n());
    }
    Map<UUID, byte[]> found = shownOf(wanted.keySet());
    Map<UUID, Map<Integer, Row>> rows = new HashMap<>();
    for (Cursor place : places) {
      UUID key = place.reading();
      if (!rows.containsKey(key)) {
        byte[] known = found.remove(key);
        byte[] json = known == null ? shownAnew(key) : Packed.plain(known);
        rows.put(key, Shown.rows(json, kind, key, place.day(), wanted.getOrDefault(key, Set.of())));
      }
    }
    return new Rows(rows);
  }

  /** By reading, compressed; of those that were stored before it was kept there is none. */
  private Map<UUID, byte[]> shownOf(Set<UUID> readings) throws LedgerException {
    Map<UUID, byte[]> found = new HashMap<>();
    List<UUID> others = new ArrayList<>();
    for (UUID reading : readings) {
      Optional<byte[]> known = shown.of(reading);
      known.ifPresentOrElse(bytes -> found.put(reading, bytes), () -> others.add(reading));
    }
    gathered(
        others,
        "SELECT reading, shown FROM reading WHERE shown IS NOT NULL AND reading IN ",
        row -> found.put(key(row, 1), row.getBytes(2)) == null);
    for (UUID reading : others) {
      byte[] bytes = found.get(reading);
      if (bytes != null) {
        shown.keep(reading, bytes);
      }
    }
    return found;
  }

  /** Of a reading that was stored before what is shown was. */
  private byte[] shownAnew(UUID key) throws LedgerException {
    Reading reading =
        reading(key).orElseThrow(() -> new LedgerException("reading " + key + " is not there"));
    return Shown.json(new Flattened(key, reading));
  }

  /** Rows by reading and place within it. */
  record Rows(Map<UUID, Map<Integer, Row>> rows) {
    Row at(Cursor place) throws LedgerException {
      Row row = rows.getOrDefault(place.reading(), Map.of()).get(place.n());
      if (row == null) {
        throw new LedgerException(
            "the ledger's reading " + place.reading() + " is not whole; restore a copy of it");
      }
      return row;
    }
  }

  /**
   * Looks some up by what they are known by.
   *
   * @param sql up to the list, whose column has an index
   */
  private <T> List<T> gathered(Collection<?> keys, String sql, Sessions.Mapping<T> mapping)
      throws LedgerException {
    List<Object> all = new ArrayList<>(keys);
    List<T> found = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_A_TIME) {
      List<Object> some = all.subList(from, Math.min(all.size(), from + AT_A_TIME));
      String list = "(" + String.join(", ", Collections.nCopies(some.size(), "?")) + ")";
      found.addAll(sessions.select(sql + list, some, mapping));
    }
    return found;
  }

  List<Holding> list(boolean everyRevision, Optional<Cursor> after, int limit)
      throws LedgerException {
    List<UUID> keys = places(everyRevision, after, limit).stream().map(Cursor::reading).toList();
    Map<UUID, Holding> held = new HashMap<>();
    gathered(keys, HOLDING + "WHERE r.reading IN ", Archive::holding)
        .forEach(holding -> held.put(holding.key(), holding));
    return keys.stream().map(held::get).filter(Objects::nonNull).toList();
  }

  /** A page of the latest readings, with their places. */
  List<Placed> page(Optional<Cursor> after, int limit) throws LedgerException {
    List<Cursor> places = places(false, after, limit);
    Map<UUID, byte[]> lines = new HashMap<>();
    gathered(
        places.stream().map(Cursor::reading).toList(),
        "SELECT reading, line FROM reading WHERE reading IN ",
        row -> lines.put(key(row, 1), row.getBytes(2)) == null);
    List<Placed> page = new ArrayList<>();
    for (Cursor place : places) {
      byte[] line = lines.get(place.reading());
      if (line != null) {
        page.add(new Placed(place, parsed(Packed.plain(line))));
      }
    }
    return page;
  }

  record Placed(Cursor place, Reading reading) {}

  private List<Cursor> places(boolean everyRevision, Optional<Cursor> after, int limit)
      throws LedgerException {
    List<Cursor> places = new ArrayList<>();
    List<Window> wheres = store.looksThroughColumns() ? windows.behind(after) : List.of(Window.ALL);
    for (Window window : wheres) {
      if (places.size() < limit) {
        places.addAll(places(everyRevision, after, window, limit - places.size()));
      }
    }
    return places;
  }

  private List<Cursor> places(
      boolean everyRevision, Optional<Cursor> after, Window window, int limit)
      throws LedgerException {
    List<Object> parameters = new ArrayList<>();
    StringBuilder sql = new StringBuilder("SELECT day, reading FROM reading r WHERE TRUE");
    window.conditions("r.").forEach(condition -> sql.append(" AND ").append(condition));
    if (!everyRevision && superseded.any()) {
      sql.append(" AND ").append(NOT_SUPERSEDED);
    }
    after.ifPresent(
        cursor -> {
          sql.append(" AND (r.day, r.reading) > (?, ?)");
          parameters.addAll(Arrays.asList(cursor.day(), cursor.reading()));
        });
    sql.append(" ORDER BY day, reading LIMIT ").append(limit);
    return sessions.search(
        sql.toString(), parameters, row -> new Cursor(day(row, 1), key(row, 2), 0));
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
