package hearsay.ledger.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import hearsay.ledger.Kind;
import hearsay.ledger.Row;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object a line. */
final class JsonlRows implements RowWriter {
  private final JsonGenerator out;
  private boolean any;

  JsonlRows(Kind kind, OutputStream out) throws IOException {
    this.out = new JsonFactory().createGenerator(out);
    this.out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public void write(Row row) throws IOException {
    out.writeStartObject();
    out.writeStringField("kind", row.kind().toString());
    Json.fields(out, row);
    out.writeEndObject();
    any = true;
  }

  @Override
  public void close() throws IOException {
    if (any) {
      out.writeRaw('\n');
    }
    out.close();
  }
}
