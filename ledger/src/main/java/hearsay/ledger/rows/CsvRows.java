package hearsay.ledger.rows;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hearsay.ledger.Column;
import hearsay.ledger.Kind;
import hearsay.ledger.Row;
import hearsay.publish.wording.Cells;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A heading row, then a row a result; several codes in a cell stand between blanks. */
final class CsvRows implements RowWriter {
  private final CsvWriter out;

  CsvRows(Kind kind, OutputStream out) {
    this.out =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.writeRecord(kind.columns().stream().map(Column::name).toList());
  }

  @Override
  public void write(Row row) {
    out.writeRecord(row.values().stream().map(CsvRows::cell).toList());
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double real) {
      return new BigDecimal(real.toString()).stripTrailingZeros().toPlainString();
    }
    if (value instanceof List<?> codes) {
      return String.join(" ", codes.stream().map(String::valueOf).toList());
    }
    return value instanceof String text ? Cells.safe(text) : value.toString();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
