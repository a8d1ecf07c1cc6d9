package hearsay.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A JSON file: one report, an array of reports, or several one after another, each as {@link
 * JsonReport}. Only one report is held at a time. What follows a syntax error cannot be read.
 */
final class JsonDocument implements Format {
  @Override
  public Contents open(Source source, IntakeSettings settings) throws IOException {
    return new Reports(
        source.where(), JsonReport.JSON.createParser(source.opening().open()), settings);
  }

  private static final class Reports implements Contents {
    private final String where;
    private final JsonParser parser;
    private final IntakeSettings settings;
    private int number;
    private boolean ended;
    private @Nullable Taken next;

    Reports(String where, JsonParser parser, IntakeSettings settings) {
      this.where = where;
      this.parser = parser;
      this.settings = settings;
    }

    @Override
    public boolean hasNext() {
      if (next == null && !ended) {
        next = advance();
      }
      return next != null;
    }

    @Override
    public Taken next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      Taken taken = next;
      next = null;
      return taken;
    }

    @Override
    public void close() throws IOException {
      parser.close();
    }

    private @Nullable Taken advance() {
      try {
        JsonToken token = parser.nextToken();
        while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
          token = parser.nextToken();
        }
        if (token == null) {
          ended = true;
          return number == 0 ? new SetAside(Reason.EMPTY, where, "holds no report") : null;
        }
        number++;
        JsonNode node = parser.readValueAsTree();
        return JsonReport.read(node, where + ", report " + number, settings);
      } catch (JsonProcessingException e) {
        ended = true;
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        String message = JsonReport.malformed(e).at(where).message();
        return new SetAside(
            Reason.BROKEN_JSON, where + ":" + line, message + "; what follows is not read");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
