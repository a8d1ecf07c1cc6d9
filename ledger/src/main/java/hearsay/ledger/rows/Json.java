package hearsay.ledger.rows;

import com.fasterxml.jackson.core.JsonGenerator;
import hearsay.ledger.Column;
import hearsay.ledger.Row;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results as JSON objects: a field a column, null where the report does not say. */
final class Json {
  /** Up to here every whole number is a double of its own (2^53). */
  private static final double EXACT = 9_007_199_254_740_992.0;

  private Json() {}

  static void fields(JsonGenerator out, Row row) throws IOException {
    List<Column> columns = row.kind().columns();
    for (int i = 0; i < columns.size(); i++) {
      out.writeFieldName(columns.get(i).name());
      value(out, row.values().get(i));
    }
  }

  private static void value(JsonGenerator out, @Nullable Object value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof List<?> codes) {
      out.writeStartArray();
      for (Object code : codes) {
        out.writeString(String.valueOf(code));
      }
      out.writeEndArray();
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Long whole) {
      out.writeNumber(whole);
    } else if (value instanceof Double real) {
      number(out, real);
    } else {
      out.writeString(value.toString());
    }
  }

  /** Figures are mostly counts: 1000, not 1000.0. */
  private static void number(JsonGenerator out, double real) throws IOException {
    if (real == Math.rint(real) && Math.abs(real) <= EXACT) {
      out.writeNumber((long) real);
    } else {
      out.writeNumber(real);
    }
  }
}
