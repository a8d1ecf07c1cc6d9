package hearsay.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import hearsay.model.Reading;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Reads back what {@link JsonlWriter} wrote. Blank lines are passed over. */
public final class JsonlReader implements Closeable {
  private final BufferedReader in;
  private int line;

  public JsonlReader(Reader in) {
    this.in = new BufferedReader(in);
  }

  /**
   * The next reading; empty at the end.
   *
   * @throws IOException if a line is not a reading, naming the line and what is wrong with it
   */
  public Optional<Reading> next() throws IOException {
    for (String text = in.readLine(); text != null; text = in.readLine()) {
      line++;
      if (!text.isBlank()) {
        return Optional.of(parse(text));
      }
    }
    return Optional.empty();
  }

  /**
   * The reading on one line.
   *
   * @throws IOException if it is none, saying what is wrong with it
   */
  public static Reading reading(String line) throws IOException {
    try {
      Reading reading = ContractJson.MAPPER.readValue(line, Reading.class);
      if (!Reading.SCHEMA.equals(reading.schema())) {
        throw new IOException("schema \"" + reading.schema() + "\", not " + Reading.SCHEMA);
      }
      return reading;
    } catch (JsonProcessingException e) {
      throw new IOException("not a reading: " + e.getOriginalMessage(), e);
    }
  }

  private Reading parse(String text) throws IOException {
    try {
      return reading(text);
    } catch (IOException e) {
      throw new IOException("line " + line + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
