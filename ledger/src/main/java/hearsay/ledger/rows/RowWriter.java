package hearsay.ledger.rows;

import hearsay.ledger.Row;
import java.io.Closeable;
import java.io.IOException;

/** Writes results of one kind, one after the other; used by one thread. Closing ends the file. */
public sealed interface RowWriter extends Closeable
    permits CsvRows, GeoJsonRows, JsonlRows, ParquetRows {
  void write(Row row) throws IOException;
}
