package hearsay.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hearsay.model.Reading;
import hearsay.publish.table.Table;
import hearsay.publish.wording.Cells;
import hearsay.publish.wording.ReadingIndex;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows of another dataset's table. No cell runs as a formula in a spreadsheet: see {@link
 * Cells#safe}.
 */
final class TableWriter implements ReadingWriter {
  private final Table table;
  private final Writer out;
  private final CsvWriter commas;
  private boolean begun;

  TableWriter(Writer out, Table table) {
    this.table = table;
    this.out = out;
    this.commas = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
  }

  @Override
  public void write(Reading reading) throws IOException {
    begin();
    for (Iterator<List<String>> rows = table.rows(new ReadingIndex(reading)).iterator();
        rows.hasNext(); ) {
      row(rows.next());
    }
    commas.flush();
    out.flush();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      if (!table.headings().isEmpty()) {
        row(table.headings());
      }
    }
  }

  private void row(List<String> cells) throws IOException {
    switch (table.layout()) {
      case COMMAS -> commas.writeRecord(cells);
      case TABS ->
          out.write(
              cells.stream().map(Cells::unquoted).collect(Collectors.joining("\t", "", "\n")));
    }
  }

  @Override
  public void close() throws IOException {
    begin();
    commas.close();
  }
}
