package hearsay.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import hearsay.model.Reading;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.stream.Collectors;

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
    } catch (ValueInstantiationException e) {
      throw new IOException(incomplete(line, e), e);
    } catch (JsonProcessingException e) {
      throw new IOException("not a reading: " + e.getOriginalMessage(), e);
    }
  }

  /** What is wrong with JSON of which no reading could be made. */
  private static String incomplete(String line, ValueInstantiationException failure)
      throws JsonProcessingException {
    String schema = ContractJson.MAPPER.readTree(line).path("schema").asText(Reading.SCHEMA);
    if (!schema.equals(Reading.SCHEMA)) {
      return "schema \"" + schema + "\", not " + Reading.SCHEMA;
    }
    String where =
        failure.getPath().stream()
            .map(part -> part.getFieldName() != null ? part.getFieldName() : "" + part.getIndex())
            .collect(Collectors.joining("."));
    return "not a reading: something that must be there is missing or wrong in "
        + (where.isEmpty() ? "it" : where);
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
