package hearsay.ledger;

import java.util.ArrayList;
import java.util.List;

/** A query for findings as SQL: the WHERE clause and its parameters. */
final class FindingSelection {
  private final Store store;
  private final FindingQuery query;
  private final StringBuilder where = new StringBuilder("kind = ?");
  private final List<Object> parameters = new ArrayList<>();

  FindingSelection(Store store, FindingQuery query) {
    this.store = store;
    this.query = query;
    parameters.add(query.kind());
    for (String word : query.words()) {
      Store.Condition condition = store.hasPhrase("words", " " + word + " ");
      and(condition.sql(), condition.parameters());
    }
    query.from().ifPresent(day -> and("day >= ?", List.of(day)));
    query.until().ifPresent(day -> and("day <= ?", List.of(day)));
    if (query.from().isPresent() || query.until().isPresent()) {
      and("day > DATE '0001-01-01'", List.of());
    }
    if (query.leastWeight() > Long.MIN_VALUE) {
      and("weight >= ?", List.of(query.leastWeight()));
    }
    query.after().ifPresent(this::after);
  }

  private void after(FindingCursor last) {
    switch (query.order()) {
      case NEWEST -> after("day", last.day(), "weight", last.weight(), last.subject());
      case HEAVIEST -> after("weight", last.weight(), "day", last.day(), last.subject());
      case BY_SUBJECT -> and("subject > ?", List.of(last.subject()));
    }
  }

  /** Two columns from the greatest down, then the subject up. */
  private void after(String first, Object one, String second, Object two, String subject) {
    and(
        first
            + " <= ? AND ("
            + (first + " < ? OR " + second + " < ? OR (")
            + (second + " = ? AND subject > ?))"),
        List.of(one, one, two, two, subject));
  }

  private void and(String condition, List<?> values) {
    where.append(" AND ").append(condition);
    parameters.addAll(values);
  }

  List<Object> parameters() {
    return parameters;
  }

  /** Some columns of a page's findings. */
  String page(String columns) {
    return "SELECT "
        + columns
        + " FROM finding WHERE "
        + where
        + (" ORDER BY " + query.order().sql())
        + (" LIMIT " + query.limit());
  }

  String count() {
    return "SELECT count(*) FROM finding WHERE " + where;
  }
}
