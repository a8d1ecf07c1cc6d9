package hearsay.publish;

import hearsay.model.Reading;
import java.io.Closeable;
import java.io.IOException;

/**
 * Writes readings, one after the other, in one format. Not for use by several threads at once; the
 * same readings in the same order give the same bytes.
 */
public sealed interface ReadingWriter extends Closeable
    permits CsvWriter,
        DocumentWriter,
        HtmlFolder,
        HtmlWriter,
        JsonlWriter,
        ParquetWriter,
        TableWriter,
        TextWriter {
  /** Appends a reading. */
  void write(Reading reading) throws IOException;

  /** Finishes the output and closes what it goes to. */
  @Override
  void close() throws IOException;
}
