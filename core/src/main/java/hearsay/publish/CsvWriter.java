package hearsay.publish;

import de.siegmar.fastcsv.writer.LineDelimiter;
import hearsay.model.Event;
import hearsay.model.Reading;
import hearsay.publish.wording.Cells;
import hearsay.publish.wording.EventColumn;
import hearsay.publish.wording.ReadingIndex;
import java.io.IOException;
import java.io.Writer;

/**
 * A row per event (RFC 4180, UTF-8, a heading row); the columns are {@link EventColumn}. No cell
 * runs as a formula in a spreadsheet: see {@link Cells#safe}.
 */
public final class CsvWriter implements ReadingWriter {
  private final de.siegmar.fastcsv.writer.CsvWriter out;

  public CsvWriter(Writer out) {
    this.out =
        de.siegmar.fastcsv.writer.CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    this.out.writeRecord(EventColumn.headings());
  }

  @Override
  public void write(Reading reading) throws IOException {
    ReadingIndex index = new ReadingIndex(reading);
    for (Event event : reading.events()) {
      out.writeRecord(EventColumn.row(index, event));
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
