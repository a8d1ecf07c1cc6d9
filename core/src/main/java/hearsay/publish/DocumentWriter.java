package hearsay.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import hearsay.model.Reading;
import hearsay.publish.document.JsonDocument;
import hearsay.publish.wording.ReadingIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Readings as one JSON document, which is complete when the writer is closed. */
final class DocumentWriter implements ReadingWriter {
  private final JsonGenerator out;
  private final JsonDocument document;
  private boolean begun;

  DocumentWriter(Writer out, JsonDocument document) {
    this.document = document;
    this.out = generator(out);
  }

  private static JsonGenerator generator(Writer out) {
    try {
      return new JsonFactory().createGenerator(out).setPrettyPrinter(new Lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(Reading reading) throws IOException {
    begin();
    document.write(out, new ReadingIndex(reading));
    out.flush();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      document.begin(out);
    }
  }

  @Override
  public void close() throws IOException {
    if (!out.isClosed()) {
      begin();
      document.end(out);
      out.writeRaw('\n');
      out.close();
    }
  }

  /** Begins a line for each item of the lists that the document's outermost object holds. */
  private static final class Lines extends MinimalPrettyPrinter {
    private static final int OF_ITEMS = 2;
    private int depth;

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
      depth++;
      super.writeStartObject(out);
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
      depth++;
      super.writeStartArray(out);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
      line(out);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
      line(out);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
      super.writeObjectEntrySeparator(out);
      line(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
      super.writeArrayValueSeparator(out);
      line(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
      depth--;
      super.writeEndObject(out, entries);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) throws IOException {
      depth--;
      super.writeEndArray(out, values);
    }

    private void line(JsonGenerator out) throws IOException {
      if (depth == OF_ITEMS) {
        out.writeRaw('\n');
      }
    }
  }
}
