package hearsay.ledger;

import hearsay.ledger.DayWindows.Window;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Runs queries: first where the results stand, by the columns that are searched, then what is shown
 * of the readings that they stand in.
 */
final class Search {
  /** Places held at a time; up to here a question counts as one for a page. */
  private static final int PLACES_AT_A_TIME = 1_001;

  private final Store store;
  private final Sessions sessions;
  private final Archive archive;
  private final Superseded superseded;
  private final DayWindows windows;

  Search(
      Store store, Sessions sessions, Archive archive, Superseded superseded, DayWindows windows) {
    this.store = store;
    this.sessions = sessions;
    this.archive = archive;
    this.superseded = superseded;
    this.windows = windows;
  }

  void run(Query query, Ledger.Results results) throws IOException {
    Optional<List<UUID>> among = readings(query);
    if (among.isPresent() && among.get().isEmpty()) {
      return;
    }
    if (query.limit() <= PLACES_AT_A_TIME) {
      List<Cursor> page = new ArrayList<>();
      find(query, among, page::add);
      show(query.kind(), page, results);
    } else {
      List<Cursor> part = new ArrayList<>();
      find(
          query,
          among,
          place -> {
            part.add(place);
            if (part.size() == PLACES_AT_A_TIME) {
              show(query.kind(), part, results);
              part.clear();
            }
          });
      show(query.kind(), part, results);
    }
  }

  /** The readings of the reports that are asked for, if any are. */
  private Optional<List<UUID>> readings(Query query) throws LedgerException {
    List<List<String>> asked =
        query.filters().stream()
            .filter(filter -> filter.field() == Field.REPORT)
            .map(Filter::anyOf)
            .toList();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    List<String> reports = new ArrayList<>(asked.get(0));
    asked.forEach(reports::retainAll);
    return Optional.of(archive.readingsOf(reports));
  }

  private interface Places {
    void take(Cursor place) throws IOException;
  }

  private void find(Query query, Optional<List<UUID>> among, Places places) throws IOException {
    boolean page = query.limit() <= PLACES_AT_A_TIME;
    boolean byParts = page && among.isEmpty() && store.looksThroughColumns();
    List<Window> wheres = byParts ? windows.of(query) : List.of(Window.ALL);
    sessions.<Boolean, IOException>inOneState(
        connection -> {
          long wanted = query.limit();
          for (Window window : wheres) {
            if (wanted > 0) {
              Query rest = query.limit(wanted);
              wanted -=
                  page
                      ? page(connection, rest, among, window, places)
                      : all(connection, rest, among, window, places);
            }
          }
          return true;
        });
  }

  /**
   * Finds some, where it pays leaves out what is superseded, and goes on behind them until the page
   * is full.
   */
  private long page(
      Connection connection, Query query, Optional<List<UUID>> among, Window window, Places places)
      throws SQLException, IOException {
    boolean latest = !query.everyRevision();
    boolean afterwards = latest && store.looksThroughColumns();
    long kept = 0;
    Query next = query;
    while (true) {
      Selection selection =
          new Selection(store, next, among, window, latest && !afterwards, next.limit());
      List<Cursor> some =
          sessions.search(connection, selection.sql(), selection.parameters(), Search::place);
      Set<UUID> gone =
          afterwards
              ? superseded.among(
                  connection, some.stream().map(Cursor::reading).collect(Collectors.toSet()))
              : Set.of();
      for (Cursor place : some) {
        if (kept < query.limit() && !gone.contains(place.reading())) {
          places.take(place);
          kept++;
        }
      }
      if (kept == query.limit() || some.size() < next.limit()) {
        return kept;
      }
      next = next.after(some.get(some.size() - 1)).limit(PLACES_AT_A_TIME);
    }
  }

  private long all(
      Connection connection, Query query, Optional<List<UUID>> among, Window window, Places places)
      throws SQLException, IOException {
    boolean latest = !query.everyRevision() && superseded.any();
    Selection selection = new Selection(store, query, among, window, latest, query.limit());
    long found = 0;
    try (PreparedStatement statement = connection.prepareStatement(selection.sql())) {
      statement.setFetchSize(PLACES_AT_A_TIME);
      for (int i = 0; i < selection.parameters().size(); i++) {
        statement.setObject(i + 1, selection.parameters().get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          places.take(place(rows));
          found++;
        }
      }
    }
    return found;
  }

  private static Cursor place(ResultSet row) throws SQLException {
    return new Cursor(Archive.day(row, 1), Archive.key(row, 2), row.getInt(3));
  }

  private void show(Kind kind, List<Cursor> places, Ledger.Results results) throws IOException {
    Archive.Rows rows = archive.rows(kind, places);
    for (Cursor place : places) {
      results.take(rows.at(place));
    }
  }
}
