package hearsay.ledger;

import hearsay.ledger.DayWindows.Window;
import hearsay.ledger.Field.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A query as SQL: where its results stand, in their order, and the parameters. */
final class Selection {
  private static final String ORDER = " ORDER BY day, reading, n";

  private final Store store;
  private final Query query;
  private final Window window;
  private final long limit;
  private final StringBuilder where = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  /**
   * @param among the readings of the reports that are asked for, at least one, if reports are
   * @param window where alone to look
   * @param latest whether to leave out what later readings took the place of
   * @param limit the most results
   */
  Selection(
      Store store,
      Query query,
      Optional<List<UUID>> among,
      Window window,
      boolean latest,
      long limit) {
    this.store = store;
    this.query = query;
    this.window = window;
    this.limit = limit;
    within("t.");
    among.ifPresent(this::among);
    conditions(Part.ROW, "t.");
    foreign(Part.CLAIM, Kind.CLAIMS, "claim_n", "claim");
    foreign(Part.EVENT, Kind.EVENTS, "event_n", "event");
    if (latest) {
      and("NOT EXISTS (SELECT 1 FROM superseded s WHERE s.reading = t.reading)");
    }
    query
        .after()
        .ifPresent(
            cursor -> {
              and("(t.day, t.reading, t.n) > (?, ?, ?)");
              parameters.add(cursor.day());
              parameters.add(cursor.reading());
              parameters.add(cursor.n());
            });
  }

  String sql() {
    return "SELECT day, reading, n FROM "
        + query.kind().table()
        + " t WHERE "
        + (where.isEmpty() ? "TRUE" : where)
        + ORDER
        + (limit == Long.MAX_VALUE ? "" : " LIMIT " + limit);
  }

  /** In the order of their marks. */
  List<Object> parameters() {
    return parameters;
  }

  /** What belongs to a row is of the same reading, and so of the same day. */
  private void within(String alias) {
    window.conditions(alias).forEach(this::and);
  }

  private void among(List<UUID> readings) {
    and("t.reading IN (" + String.join(", ", Collections.nCopies(readings.size(), "?")) + ")");
    parameters.addAll(readings);
  }

  private void and(String condition) {
    where.append(where.isEmpty() ? "" : " AND ").append(condition);
  }

  /** Conditions on the table of a part, which the results may be of or only belong to. */
  private void foreign(Part part, Kind kind, String number, String table) {
    if (query.filters().stream().noneMatch(filter -> filter.field().part() == part)) {
      return;
    }
    if (!store.looksThroughColumns()) {
      notBefore(part, table);
    }
    if (query.kind() == kind) {
      conditions(part, "t.");
      return;
    }
    boolean eventsOfClaim = query.kind() == Kind.CLAIMS;
    String own = eventsOfClaim ? "n" : number;
    String its = eventsOfClaim ? "claim_n" : "n";
    // not EXISTS: DuckDB takes several times as long over it
    and(
        "(t.reading, t."
            + own
            + ") IN (SELECT f.reading, f."
            + its
            + " FROM "
            + table
            + " f WHERE TRUE");
    within("f.");
    conditions(part, "f.");
    where.append(')');
  }

  /**
   * PostgreSQL goes through the rows in their order until a page is full, which is long where only
   * late reports tell of what happened late.
   */
  private void notBefore(Part part, String table) {
    if (part == Part.EVENT && has(Field.HAPPENED_FROM)) {
      and("t.day >= (SELECT min(f.day) FROM " + table + " f WHERE TRUE");
      conditions(part, "f.");
      where.append(')');
    }
  }

  private boolean has(Field field) {
    return query.filters().stream().anyMatch(filter -> filter.field() == field);
  }

  private void conditions(Part part, String alias) {
    for (Filter filter : query.filters()) {
      if (filter.field().part() == part && filter.field() != Field.REPORT) {
        and(
            filter.anyOf().stream()
                .map(value -> condition(filter.field(), alias, value))
                .collect(Collectors.joining(" OR ", "(", ")")));
      }
    }
  }

  private String condition(Field field, String alias, String value) {
    String column = alias + field.column();
    return switch (field.match()) {
      case EQUAL -> with(column + " = ?", value);
      case CODE -> phrase(column, " " + value + " ");
      case PHRASE ->
          use(
              field == Field.TEXT
                  ? store.claimHasPhrase(alias, value)
                  : store.hasPhrase(column, value));
      case FROM ->
          with(column + " >= ?", LocalDate.parse(value))
              + (field == Field.FROM ? " AND " + column + " < DATE '9999-12-31'" : "");
      case UNTIL -> with(column + " <= ?", LocalDate.parse(value));
    };
  }

  private String with(String sql, Object value) {
    parameters.add(value);
    return sql;
  }

  private String phrase(String column, String folded) {
    return use(store.hasPhrase(column, folded));
  }

  private String use(Store.Condition condition) {
    parameters.addAll(condition.parameters());
    return condition.sql();
  }
}
