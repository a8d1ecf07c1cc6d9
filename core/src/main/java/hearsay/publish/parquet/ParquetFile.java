package hearsay.publish.parquet;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/**
 * Writes a Parquet file (format 2, Apache Parquet specification) to a stream, front to back. Memory
 * holds one row group, and of those written some hundred bytes a column each. Not for several
 * threads.
 */
public final class ParquetFile implements Closeable {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int FORMAT = 2;
  private static final int MOST_ROWS = 50_000;
  private static final int MOST_BYTES = 32 << 20;

  /** Between looks at how full memory is. */
  private static final int ROWS_A_LOOK = 64;

  private final OutputStream out;
  private final List<ParquetField> fields;
  private final Map<String, String> properties;
  private final List<RowGroup> groups = new ArrayList<>();
  private List<ColumnBuffer> columns;
  private long offset;
  private long rows;
  private int rowsInGroup;
  private boolean closed;

  /**
   * A file to be written.
   *
   * @param properties what the file's end says of the file, in the map's order
   */
  public ParquetFile(OutputStream out, List<ParquetField> fields, Map<String, String> properties) {
    this.out = out;
    this.fields = List.copyOf(fields);
    this.properties = properties;
    this.columns = buffers();
  }

  private List<ColumnBuffer> buffers() {
    return fields.stream().map(ColumnBuffer::new).toList();
  }

  /** Adds a row: a value for each field, in their order. */
  public void add(List<? extends @Nullable Object> row) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).add(row.get(i));
    }
    rowsInGroup++;
    if (rowsInGroup >= MOST_ROWS || (rowsInGroup % ROWS_A_LOOK == 0 && size() > MOST_BYTES)) {
      endGroup();
    }
  }

  private int size() {
    return columns.stream().mapToInt(ColumnBuffer::size).sum();
  }

  private void endGroup() throws IOException {
    begin();
    List<ColumnChunk> chunks = new ArrayList<>();
    long bytes = 0;
    for (ColumnBuffer column : columns) {
      ColumnChunk chunk = column.write(out, offset);
      offset += chunk.getMeta_data().getTotal_compressed_size();
      bytes += chunk.getMeta_data().getTotal_uncompressed_size();
      chunks.add(chunk);
    }
    groups.add(new RowGroup(chunks, bytes, rowsInGroup));
    rows += rowsInGroup;
    rowsInGroup = 0;
    columns = buffers();
  }

  private void begin() throws IOException {
    if (offset == 0) {
      out.write(MAGIC);
      offset = MAGIC.length;
    }
  }

  /** Writes what is left and the file's end, without which no program can read the file. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      if (rowsInGroup > 0) {
        endGroup();
      }
      begin();
      ByteArrayOutputStream end = new ByteArrayOutputStream();
      Util.writeFileMetaData(description(), end);
      end.writeTo(out);
      out.write(
          ByteBuffer.allocate(Integer.BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(end.size())
              .array());
      out.write(MAGIC);
    }
  }

  private FileMetaData description() {
    List<SchemaElement> schema = new ArrayList<>();
    schema.add(new SchemaElement("schema").setNum_children(fields.size()));
    fields.forEach(field -> schema.addAll(field.schema()));
    FileMetaData description = new FileMetaData(FORMAT, schema, rows, groups);
    properties.forEach(
        (key, value) -> description.addToKey_value_metadata(new KeyValue(key).setValue(value)));
    return description.setCreated_by("Hearsay");
  }
}
