package hearsay.publish.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/**
 * The values of one column in one row group, which it writes as one page: levels in run lengths,
 * values plain, all compressed with gzip. What levels say (Dremel, Melnik et al. 2010): of a single
 * value whether it is there; of a list whether it is empty, holds nothing at this point, or a
 * value.
 */
final class ColumnBuffer {
  private static final List<Encoding> ENCODINGS = List.of(Encoding.PLAIN, Encoding.RLE);

  private final ParquetField field;
  private final RunLengths repetitions = new RunLengths();
  private final RunLengths definitions = new RunLengths();
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();

  ColumnBuffer(ParquetField field) {
    this.field = field;
  }

  /** Takes a row's value: of the field's type or null; for a list field a list of such. */
  void add(@Nullable Object value) {
    if (!field.list()) {
      definitions.add(value == null ? 0 : 1);
      put(value);
    } else {
      List<?> items = value == null ? List.of() : (List<?>) value;
      if (items.isEmpty()) {
        repetitions.add(0);
        definitions.add(0);
      }
      for (int i = 0; i < items.size(); i++) {
        repetitions.add(i == 0 ? 0 : 1);
        definitions.add(items.get(i) == null ? 1 : 2);
        put(items.get(i));
      }
    }
  }

  private void put(@Nullable Object value) {
    if (value != null) {
      byte[] bytes = bytes(value);
      values.write(bytes, 0, bytes.length);
    }
  }

  private byte[] bytes(Object value) {
    return switch (field.type()) {
      case STRING -> {
        byte[] utf8 = ((String) value).getBytes(StandardCharsets.UTF_8);
        yield little(Integer.BYTES + utf8.length).putInt(utf8.length).put(utf8).array();
      }
      case INT64 -> little(Long.BYTES).putLong((Long) value).array();
      case DOUBLE -> little(Double.BYTES).putDouble((Double) value).array();
    };
  }

  private static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** How much memory the values take, in bytes. */
  int size() {
    return values.size() + definitions.size() + repetitions.size();
  }

  /** Writes the values where the file has reached, and says where they stand. */
  ColumnChunk write(OutputStream out, long offset) throws IOException {
    byte[] page = page();
    byte[] compressed = gzip(page);
    PageHeader header = new PageHeader(PageType.DATA_PAGE, page.length, compressed.length);
    header.setData_page_header(
        new DataPageHeader(definitions.count(), Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    Util.writePageHeader(header, head);
    head.writeTo(out);
    out.write(compressed);
    ColumnMetaData data =
        new ColumnMetaData(
            field.type().physical(),
            ENCODINGS,
            field.path(),
            CompressionCodec.GZIP,
            definitions.count(),
            (long) head.size() + page.length,
            (long) head.size() + compressed.length,
            offset);
    return new ColumnChunk(0).setMeta_data(data);
  }

  private byte[] page() throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    if (field.list()) {
      levels(repetitions, page);
    }
    levels(definitions, page);
    values.writeTo(page);
    return page.toByteArray();
  }

  private static void levels(RunLengths levels, ByteArrayOutputStream page) throws IOException {
    byte[] runs = levels.bytes();
    page.write(little(Integer.BYTES).putInt(runs.length).array());
    page.write(runs);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(bytes);
    }
    return compressed.toByteArray();
  }
}
