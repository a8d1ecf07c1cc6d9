package hearsay.publish.document;

import com.fasterxml.jackson.core.JsonGenerator;
import hearsay.publish.wording.ReadingIndex;
import java.io.IOException;

/**
 * A format that is one JSON document, however many readings it holds. What it writes for a reading
 * it writes at once and forgets, so that memory does not grow with their number.
 */
public interface JsonDocument {
  /** Writes what comes before the first reading. */
  void begin(JsonGenerator out) throws IOException;

  void write(JsonGenerator out, ReadingIndex index) throws IOException;

  /** Writes what comes after the last reading. */
  void end(JsonGenerator out) throws IOException;
}
