package hearsay.publish;

import hearsay.model.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What a format's writer makes of readings. */
final class Written {
  private Written() {}

  static byte[] bytes(Format format, Reading... readings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ReadingWriter writer = format.open(bytes)) {
      for (Reading reading : readings) {
        writer.write(reading);
      }
    }
    return bytes.toByteArray();
  }

  static String text(Format format, Reading... readings) throws IOException {
    return new String(bytes(format, readings), StandardCharsets.UTF_8);
  }

  /** The rows of a table between tabs, whose cells are never quoted. */
  static List<List<String>> tabs(Format format, Reading... readings) throws IOException {
    return text(format, readings).lines().map(line -> Arrays.asList(line.split("\t", -1))).toList();
  }
}
