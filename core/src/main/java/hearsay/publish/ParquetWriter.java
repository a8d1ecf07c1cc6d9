package hearsay.publish;

import hearsay.model.Event;
import hearsay.model.Reading;
import hearsay.publish.parquet.ParquetField;
import hearsay.publish.parquet.ParquetField.Primitive;
import hearsay.publish.parquet.ParquetFile;
import hearsay.publish.wording.EventColumn;
import hearsay.publish.wording.ReadingIndex;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;

/**
 * A row an event in a Parquet file; the columns are {@link EventColumn}, those that hold several
 * are lists. The file is complete when the writer is closed.
 */
final class ParquetWriter implements ReadingWriter {
  private final ParquetFile file;

  ParquetWriter(OutputStream out) {
    this.file =
        new ParquetFile(
            out,
            Arrays.stream(EventColumn.values()).map(ParquetWriter::field).toList(),
            Map.of("schema", Reading.SCHEMA));
  }

  private static ParquetField field(EventColumn column) {
    Primitive type =
        switch (column.kind()) {
          case TEXT, TEXTS -> Primitive.STRING;
          case WHOLE -> Primitive.INT64;
          case NUMBER, NUMBERS -> Primitive.DOUBLE;
        };
    return new ParquetField(column.heading(), type, column.kind().several());
  }

  @Override
  public void write(Reading reading) throws IOException {
    ReadingIndex index = new ReadingIndex(reading);
    for (Event event : reading.events()) {
      file.add(
          Arrays.stream(EventColumn.values()).map(column -> column.value(index, event)).toList());
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
