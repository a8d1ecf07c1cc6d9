package hearsay.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A corpus of one JSON object a line, each a text with an id and its events. */
final class EventLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private EventLines() {}

  /** One object of the corpus and where it stands. */
  record Line(Path file, int number, JsonNode json) {
    /** What to say of a line that is not as it should be. */
    CorpusException wrong(String expected) {
      return EventLines.wrong(file, number, expected);
    }
  }

  /** All lines but blank ones; each has "id" and "text", which are strings, and a list "events". */
  static List<Line> read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String text : Files.readAllLines(file)) {
      number++;
      if (!text.isBlank()) {
        lines.add(line(file, number, text));
      }
    }
    return lines;
  }

  private static Line line(Path file, int number, String text) throws CorpusException {
    try {
      Line line = new Line(file, number, JSON.readTree(text));
      if (!line.json().path("id").isTextual()
          || !line.json().path("text").isTextual()
          || !line.json().path("events").isArray()) {
        throw line.wrong("an object with \"id\", \"text\" and a list \"events\"");
      }
      return line;
    } catch (JsonProcessingException e) {
      throw wrong(file, number, "one JSON object a line");
    }
  }

  private static CorpusException wrong(Path file, int number, String expected) {
    return new CorpusException(file + ", line " + number + ": expected " + expected);
  }
}
