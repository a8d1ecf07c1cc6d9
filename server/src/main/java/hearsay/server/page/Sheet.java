package hearsay.server.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hearsay.publish.wording.Cells;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of a page as CSV (RFC 4180), for the link beside its table: the same rows, no more. */
final class Sheet {
  private final StringWriter text = new StringWriter();
  private final CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);

  Sheet(String... headings) {
    rows.writeRecord(headings);
  }

  /** Whether the rows are asked for rather than the page. */
  static boolean isAsked(Context context) {
    return "csv".equals(context.queryParam("format"));
  }

  /** A row; null makes an empty cell, and no cell can become a formula. */
  void row(@Nullable Object... cells) {
    rows.writeRecord(
        Arrays.stream(cells).map(cell -> Cells.safe(Objects.toString(cell, ""))).toList());
  }

  void answer(Context context, String file) {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
    context
        .contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
        .result(text.toString());
  }
}
