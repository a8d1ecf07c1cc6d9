package hearsay.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What is concluded over the ledger's reports, kept beside them. */
final class Findings {
  private final Store store;

  Findings(Store store) {
    this.store = store;
  }

  void replace(String kind, Iterator<Finding> all) throws LedgerException {
    Transaction.run(
        store,
        connection -> {
          try (PreparedStatement clear =
              connection.prepareStatement("DELETE FROM finding WHERE kind = ?")) {
            clear.setString(1, kind);
            clear.execute();
          }
          append(connection, kind, all);
          return refuseTwice(connection, kind);
        });
  }

  private void append(Connection connection, String kind, Iterator<Finding> all)
      throws SQLException {
    try (RowSink rows = store.into(connection, "finding")) {
      while (all.hasNext()) {
        Finding finding = all.next();
        if (!finding.kind().equals(kind)) {
          throw new IllegalArgumentException(
              "a finding of kind " + finding.kind() + " among those of kind " + kind);
        }
        rows.text(kind).text(finding.subject()).text(finding.json()).end();
      }
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

  void put(List<Finding> some) throws LedgerException {
    Transaction.run(
        store,
        connection -> {
          try (PreparedStatement clear =
                  connection.prepareStatement(
                      "DELETE FROM finding WHERE kind = ? AND subject = ?");
              PreparedStatement insert =
                  connection.prepareStatement("INSERT INTO finding VALUES (?, ?, ?)")) {
            for (Finding finding : some) {
              clear.setString(1, finding.kind());
              clear.setString(2, finding.subject());
              clear.execute();
              insert.setString(1, finding.kind());
              insert.setString(2, finding.subject());
              insert.setString(3, finding.json());
              insert.execute();
            }
          }
          return some.size();
        });
  }

  Optional<Finding> of(String kind, String subject) throws LedgerException {
    return select(" AND subject = ?", List.of(kind, subject)).stream().findFirst();
  }

  List<Finding> all(String kind) throws LedgerException {
    // sorted here, since a database may order text by the rules of some language
    return select("", List.of(kind)).stream()
        .sorted(Comparator.comparing(Finding::subject))
        .toList();
  }

  private List<Finding> select(String rest, List<String> parameters) throws LedgerException {
    try (Connection connection = store.connect();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT kind, subject, json FROM finding WHERE kind = ?" + rest)) {
      for (int i = 0; i < parameters.size(); i++) {
        query.setString(i + 1, parameters.get(i));
      }
      List<Finding> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(new Finding(rows.getString(1), rows.getString(2), rows.getString(3)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw store.explain(e);
    }
  }
}
