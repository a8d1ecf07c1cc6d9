package hearsay.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What is asked of a ledger.
 *
 * @param filters all must hold
 * @param everyRevision also what later revisions and re-readings took the place of
 * @param after where to go on: only results behind it
 * @param limit the most results, at least 1
 */
public record Query(
    Kind kind, List<Filter> filters, boolean everyRevision, Optional<Cursor> after, long limit) {
  public Query {
    filters = List.copyOf(filters);
    if (limit < 1) {
      throw new IllegalArgumentException("a limit is at least 1, got " + limit);
    }
  }

  /** All results that pass the filters, of the latest revision of every report. */
  public static Query of(Kind kind, Filter... filters) {
    return new Query(kind, List.of(filters), false, Optional.empty(), Long.MAX_VALUE);
  }

  public Query limit(long most) {
    return new Query(kind, filters, everyRevision, after, most);
  }

  public Query after(Cursor cursor) {
    return new Query(kind, filters, everyRevision, Optional.of(cursor), limit);
  }
}
