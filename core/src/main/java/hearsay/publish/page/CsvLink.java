package hearsay.publish.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hearsay.publish.wording.Cells;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table to be saved from the page: the link itself holds the CSV. */
final class CsvLink {
  private final StringWriter text = new StringWriter();
  private final CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);

  CsvLink(List<String> headings) {
    rows.writeRecord(headings);
  }

  /** A row; null makes an empty cell. */
  void row(List<? extends @Nullable Object> cells) {
    rows.writeRecord(cells.stream().map(cell -> Cells.safe(Objects.toString(cell, ""))).toList());
  }

  /** Puts the link under a section. */
  void into(Element section, String file) {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
    String data = URLEncoder.encode(text.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    section
        .appendElement("p")
        .addClass("download")
        .appendElement("a")
        .attr("href", "data:text/csv;charset=utf-8," + data)
        .attr("download", file)
        .text("Save this table as CSV");
  }
}
