package hearsay.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows as JSON arrays into memory, where writing does not fail: real numbers as they are, texts
 * with what the databases do not keep replaced, so that results and searches see the same.
 */
final class ShownSink implements RowSink {
  private final JsonGenerator out;
  private boolean inRow;

  ShownSink(JsonGenerator out) {
    this.out = out;
  }

  private interface Writing {
    void to(JsonGenerator out) throws IOException;
  }

  private RowSink cell(@Nullable Object value, Writing writing) {
    try {
      if (!inRow) {
        out.writeStartArray();
        inRow = true;
      }
      if (value == null) {
        out.writeNull();
      } else {
        writing.to(out);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public RowSink key(UUID value) {
    return text(value.toString());
  }

  @Override
  public RowSink text(@Nullable String value) {
    return value == null
        ? cell(null, json -> {})
        : cell(value, json -> json.writeString(RowSink.storable(value)));
  }

  /** Nobody is shown them. */
  @Override
  public RowSink wordCodes(String codes) {
    return this;
  }

  @Override
  public RowSink whole(@Nullable Integer value) {
    return value == null ? cell(null, json -> {}) : large(value.longValue());
  }

  @Override
  public RowSink large(@Nullable Long value) {
    return value == null ? cell(null, json -> {}) : cell(value, json -> json.writeNumber(value));
  }

  @Override
  public RowSink real(@Nullable Double value) {
    return value == null ? cell(null, json -> {}) : cell(value, json -> json.writeNumber(value));
  }

  @Override
  public RowSink flag(boolean value) {
    return cell(value, json -> json.writeBoolean(value));
  }

  @Override
  public RowSink day(@Nullable LocalDate value) {
    return text(value == null ? null : value.toString());
  }

  @Override
  public RowSink moment(Instant value) {
    return text(value.toString());
  }

  @Override
  public RowSink bytes(byte[] value) {
    return cell(value, json -> json.writeBinary(value));
  }

  @Override
  public void end() {
    try {
      out.writeEndArray();
      inRow = false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {}
}
