package hearsay.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One batch of readings on its way into the ledger, in one transaction. */
final class Deposit {
  /** A reading that the ledger holds, or will when this batch is done. */
  private record Held(UUID key, UUID revision, boolean latest) {}

  private record Replaced(UUID reading, UUID successor) {}

  private final Store store;
  private final Connection connection;
  private final Again again;
  private final Instant now;
  private final Map<String, List<Held>> held = new HashMap<>();
  private final List<Entry> fresh = new ArrayList<>();
  private final List<Replaced> replaced = new ArrayList<>();

  Deposit(Store store, Connection connection, Again again, Instant now) {
    this.store = store;
    this.connection = connection;
    this.again = again;
    this.now = now;
  }

  /** Adds what is new; does not commit. */
  List<Outcome> add(List<Entry> entries) throws SQLException {
    lookUp(entries);
    List<Outcome> outcomes = entries.stream().map(this::decide).toList();
    write();
    return outcomes;
  }

  private void lookUp(List<Entry> entries) throws SQLException {
    List<String> reports = entries.stream().map(Entry::report).distinct().toList();
    String sql =
        "SELECT r.report, r.reading, r.revision, s.successor FROM reading r"
            + " LEFT JOIN superseded s ON s.reading = r.reading WHERE r.report IN ("
            + String.join(", ", Collections.nCopies(reports.size(), "?"))
            + ")";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < reports.size(); i++) {
        query.setString(i + 1, RowSink.storable(reports.get(i)));
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          held.computeIfAbsent(rows.getString(1), report -> new ArrayList<>())
              .add(
                  new Held(
                      rows.getObject(2, UUID.class),
                      rows.getObject(3, UUID.class),
                      rows.getObject(4) == null));
        }
      }
    }
  }

  private Outcome decide(Entry entry) {
    String report = String.valueOf(RowSink.storable(entry.report()));
    List<Held> before = held.computeIfAbsent(report, id -> new ArrayList<>());
    boolean sameText =
        before.stream().anyMatch(reading -> reading.revision().equals(entry.revision()));
    boolean sameReading = before.stream().anyMatch(reading -> reading.key().equals(entry.key()));
    if (sameReading || (sameText && again == Again.KEEP)) {
      return Outcome.KNOWN;
    }
    Held latest = before.stream().filter(Held::latest).findFirst().orElse(null);
    boolean leads = latest == null || !sameText || latest.revision().equals(entry.revision());
    fresh.add(entry);
    if (latest != null) {
      settle(before, latest, entry, leads);
    }
    before.add(new Held(entry.key(), entry.revision(), leads));
    if (latest == null) {
      return Outcome.ADDED;
    }
    return sameText ? Outcome.REREAD : Outcome.REVISED;
  }

  /** An older revision that is read anew does not come before the newer one. */
  private void settle(List<Held> before, Held latest, Entry entry, boolean leads) {
    if (leads) {
      replaced.add(new Replaced(latest.key(), entry.key()));
      before.remove(latest);
      before.add(new Held(latest.key(), latest.revision(), false));
    } else {
      replaced.add(new Replaced(entry.key(), latest.key()));
    }
  }

  private void write() throws SQLException {
    if (fresh.isEmpty()) {
      return;
    }
    try (RowSink rows = store.into(connection, "reading")) {
      for (Entry entry : fresh) {
        entry.to(rows, now);
      }
    }
    for (Kind kind : Kind.values()) {
      try (RowSink rows = store.into(connection, kind.table())) {
        for (Entry entry : fresh) {
          entry.rows(kind).to(rows);
        }
      }
    }
    try (RowSink rows = store.into(connection, "superseded")) {
      for (Replaced one : replaced) {
        rows.key(one.reading()).key(one.successor()).end();
      }
    }
    Stamp.grow(connection);
  }
}
