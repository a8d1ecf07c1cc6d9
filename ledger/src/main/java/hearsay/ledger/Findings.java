package hearsay.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is concluded over the ledger's reports, kept beside them. */
final class Findings {
  private static final String COLUMNS = "SELECT kind, subject, json FROM finding WHERE ";

  /** Findings looked up at a time: so few that every database goes by the index. */
  private static final int AT_A_TIME = 250;

  private final Store store;
  private final Sessions sessions;

  Findings(Store store, Sessions sessions) {
    this.store = store;
    this.sessions = sessions;
  }

  void replace(String kind, Iterator<Filing> all) throws LedgerException {
    Transaction.run(
        store,
        connection -> {
          clear(connection, "finding", kind);
          clear(connection, "finding_report", kind);
          append(connection, kind, all);
          Stamp.grow(connection);
          return refuseTwice(connection, kind);
        });
  }

  private static void clear(Connection connection, String table, String kind) throws SQLException {
    try (PreparedStatement clear =
        connection.prepareStatement("DELETE FROM " + table + " WHERE kind = ?")) {
      clear.setString(1, kind);
      clear.execute();
    }
  }

  private void append(Connection connection, String kind, Iterator<Filing> all)
      throws SQLException {
    try (RowSink findings = store.into(connection, "finding");
        RowSink reports = store.into(connection, "finding_report")) {
      while (all.hasNext()) {
        Filing filing = all.next();
        if (!filing.finding().kind().equals(kind)) {
          throw new IllegalArgumentException(
              "a finding of kind " + filing.finding().kind() + " among those of kind " + kind);
        }
        append(filing, findings, reports);
      }
    }
  }

  private static void append(Filing filing, RowSink findings, RowSink reports) throws SQLException {
    Finding finding = filing.finding();
    findings
        .text(finding.kind())
        .text(finding.subject())
        .text(finding.json())
        .day(filing.day() == null ? FindingCursor.UNDATED : filing.day())
        .large(filing.weight())
        .text(Folded.of(filing.words().toArray(new String[0])))
        .end();
    for (String report : filing.reports().stream().sorted().toList()) {
      reports.text(finding.kind()).text(finding.subject()).text(report).end();
    }
  }

  private boolean refuseTwice(Connection connection, String kind)
      throws SQLException, LedgerException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT subject FROM finding WHERE kind = ? GROUP BY subject HAVING count(*) > 1 LIMIT 1")) {
      query.setString(1, kind);
      try (ResultSet rows = query.executeQuery()) {
        if (rows.next()) {
          throw new LedgerException(
              "two findings of kind " + kind + " on one subject: " + rows.getString(1));
        }
      }
    }
    return true;
  }

  void put(List<Filing> some) throws LedgerException {
    if (some.isEmpty()) {
      return;
    }
    Map<List<String>, Filing> bySubject = new LinkedHashMap<>();
    for (Filing filing : some) {
      bySubject.put(List.of(filing.finding().kind(), filing.finding().subject()), filing);
    }
    replace(bySubject.keySet(), bySubject.values());
  }

  void update(String kind, List<Filing> put, Collection<String> gone) throws LedgerException {
    Map<List<String>, Filing> bySubject = new LinkedHashMap<>();
    for (Filing filing : put) {
      if (!filing.finding().kind().equals(kind)) {
        throw new IllegalArgumentException(
            "a finding of kind " + filing.finding().kind() + " among those of kind " + kind);
      }
      bySubject.put(List.of(kind, filing.finding().subject()), filing);
    }
    Set<List<String>> cleared = new LinkedHashSet<>(bySubject.keySet());
    gone.forEach(subject -> cleared.add(List.of(kind, subject)));
    if (!cleared.isEmpty()) {
      replace(cleared, bySubject.values());
    }
  }

  /**
   * @param cleared kind and subject of all that goes
   * @param put what comes
   */
  private void replace(Collection<List<String>> cleared, Collection<Filing> put)
      throws LedgerException {
    Transaction.run(
        store,
        connection -> {
          clear(connection, "finding", cleared);
          clear(connection, "finding_report", cleared);
          try (RowSink findings = store.into(connection, "finding");
              RowSink reports = store.into(connection, "finding_report")) {
            for (Filing filing : put) {
              append(filing, findings, reports);
            }
          }
          Stamp.grow(connection);
          return put.size();
        });
  }

  private static void clear(Connection connection, String table, Collection<List<String>> subjects)
      throws SQLException {
    try (PreparedStatement clear =
        connection.prepareStatement("DELETE FROM " + table + " WHERE kind = ? AND subject = ?")) {
      for (List<String> one : subjects) {
        clear.setString(1, one.get(0));
        clear.setString(2, one.get(1));
        clear.execute();
      }
    }
  }

  /** Asked by one column alone, or DuckDB does not look into the index; so are reports. */
  Optional<Finding> of(String kind, String subject) throws LedgerException {
    return sessions.select(COLUMNS + "subject = ?", List.of(subject), Findings::finding).stream()
        .filter(finding -> finding.kind().equals(kind))
        .findFirst();
  }

  List<Finding> all(String kind) throws LedgerException {
    return bySubject(sessions.select(COLUMNS + "kind = ?", List.of(kind), Findings::finding));
  }

  List<Finding> ofReport(String kind, String report) throws LedgerException {
    List<String> subjects =
        sessions
            .select(
                "SELECT kind, subject FROM finding_report WHERE report = ?",
                List.of(report),
                row -> row.getString(1).equals(kind) ? row.getString(2) : "")
            .stream()
            .filter(subject -> !subject.isEmpty())
            .toList();
    if (subjects.isEmpty()) {
      return List.of();
    }
    return bySubject(
        sessions.inOneState(connection -> of(connection, kind, List.copyOf(subjects))));
  }

  private static List<Finding> of(Connection connection, String kind, List<String> subjects)
      throws SQLException, LedgerException {
    List<Finding> found = new ArrayList<>();
    for (int from = 0; from < subjects.size(); from += AT_A_TIME) {
      List<String> some = subjects.subList(from, Math.min(subjects.size(), from + AT_A_TIME));
      String each = String.join(", ", Collections.nCopies(some.size(), "?"));
      String sql = COLUMNS + "subject IN (" + each + ")";
      Sessions.select(connection, sql, some, Findings::finding).stream()
          .filter(finding -> finding.kind().equals(kind))
          .forEach(found::add);
    }
    return found;
  }

  /** Sorted here: Java's order of text is not quite that of bytes. */
  private static List<Finding> bySubject(List<Finding> found) {
    return found.stream().sorted(Comparator.comparing(Finding::subject)).toList();
  }

  /**
   * Where texts, which are long, stand in columns, those of the page's findings alone are looked up
   * by the index, in the same state of the ledger.
   */
  List<Found> page(FindingQuery query) throws LedgerException {
    FindingSelection selection = new FindingSelection(store, query);
    List<Object> parameters = selection.parameters();
    if (!store.looksThroughColumns()) {
      return sessions.search(
          selection.page("kind, subject, json, day, weight"),
          parameters,
          row -> new Found(finding(row), place(row, 4, 2)));
    }
    return sessions.inOneState(
        connection -> {
          List<FindingCursor> page =
              sessions.search(
                  connection,
                  selection.page("day, weight, subject"),
                  parameters,
                  row -> place(row, 1, 3));
          List<String> subjects = page.stream().map(FindingCursor::subject).toList();
          Map<String, Finding> found = new HashMap<>();
          of(connection, query.kind(), subjects).forEach(one -> found.put(one.subject(), one));
          return page.stream()
              .map(place -> new Found(Objects.requireNonNull(found.get(place.subject())), place))
              .toList();
        });
  }

  /**
   * A finding's place.
   *
   * @param day number of the column of its day, which that of its weight follows
   */
  private static FindingCursor place(ResultSet row, int day, int subject) throws SQLException {
    return new FindingCursor(Archive.day(row, day), row.getLong(day + 1), row.getString(subject));
  }

  long count(FindingQuery query) throws LedgerException {
    FindingSelection selection = new FindingSelection(store, query.fromTheStart());
    return sessions.search(selection.count(), selection.parameters(), row -> row.getLong(1)).get(0);
  }

  private static Finding finding(ResultSet row) throws SQLException {
    return new Finding(row.getString(1), row.getString(2), row.getString(3));
  }
}
