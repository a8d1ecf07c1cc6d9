package hearsay.publish;

import de.siegmar.fastcsv.writer.LineDelimiter;
import hearsay.model.Event;
import hearsay.model.Reading;
import java.io.IOException;
import java.io.Writer;

/**
 * A row per event (RFC 4180, UTF-8, a heading row); the columns are {@link EventColumn}.
 *
 * <p>Spreadsheets run a cell that begins with {@code = + - @}, a tab or a carriage return as a
 * formula (OWASP, CSV Injection). A cell that begins so is written with an apostrophe before it,
 * which spreadsheets take as "this is text"; white space is made single blanks, control characters
 * become U+FFFD. Plain numbers are left as they are, so that "-10.0" stays a number.
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
