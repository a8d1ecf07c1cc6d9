package hearsay.publish;

import hearsay.model.Reading;
import java.io.IOException;
import java.io.Writer;

/**
 * One JSON object a line, as the output contract has it (docs/output.md, {@code
 * reading.schema.json}). Every field is written, with null where the report does not say.
 */
public final class JsonlWriter implements ReadingWriter {
  private final Writer out;

  public JsonlWriter(Writer out) {
    this.out = out;
  }

  /** A reading as a line, without the line's end. */
  public static String line(Reading reading) throws IOException {
    return ContractJson.MAPPER.writeValueAsString(reading);
  }

  @Override
  public void write(Reading reading) throws IOException {
    out.write(line(reading));
    out.write('\n');
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
