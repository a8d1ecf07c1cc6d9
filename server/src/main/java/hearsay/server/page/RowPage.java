package hearsay.server.page;

import hearsay.ledger.Cursor;
import hearsay.ledger.Kind;
import hearsay.ledger.Ledger;
import hearsay.ledger.Query;
import hearsay.ledger.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some results of a query and where they go on.
 *
 * @param next the address of the next page's query, or null if this is the last
 */
public record RowPage(List<Row> rows, @Nullable String next) {
  public RowPage {
    rows = List.copyOf(rows);
  }

  /** One result more than shown is looked up, to know whether there is a next page. */
  static RowPage of(Ledger ledger, Kind kind, Asked asked, int size) throws IOException {
    List<Row> rows = new ArrayList<>();
    Optional<Cursor> after = asked.cursor();
    Query query = new Query(kind, FilterForm.filters(asked), false, after, size + 1L);
    ledger.query(query, rows::add);
    if (rows.size() <= size) {
      return new RowPage(rows, null);
    }
    List<Row> shown = rows.subList(0, size);
    return new RowPage(shown, asked.with("after", shown.get(size - 1).cursor().toString()));
  }
}
