package hearsay.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One result of a query.
 *
 * @param values in the order of {@link Kind#columns()}
 * @param cursor its place in the order of results: where {@link Query#after} goes on
 */
public record Row(Kind kind, List<@Nullable Object> values, Cursor cursor) {
  public Row {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /**
   * The value of a column, or null.
   *
   * @throws IllegalArgumentException if the kind has no such column
   */
  public @Nullable Object value(String column) {
    for (int i = 0; i < values.size(); i++) {
      if (kind.columns().get(i).name().equals(column)) {
        return values.get(i);
      }
    }
    throw new IllegalArgumentException(kind + " have no column " + column);
  }
}
