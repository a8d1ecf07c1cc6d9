package hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Guesses how many reports inputs hold, so that the time left can be told. */
final class Expected {
  private static final int PART = 1 << 16;

  private Expected() {}

  /** A negative number where that would take reading what can be read once. */
  static long reports(List<String> inputs) {
    long sum = 0;
    for (String input : inputs) {
      if (input.equals("-")) {
        return -1;
      }
      try (Stream<Path> files = Files.walk(Path.of(input))) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          sum += reports(file);
        }
      } catch (IOException | InvalidPathException e) {
        sum++; // it will be set aside
      }
    }
    return sum;
  }

  private static long reports(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? lines(file) : 1;
  }

  private static long lines(Path file) throws IOException {
    long lines = 0;
    byte[] part = new byte[PART];
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(part); count > 0; count = in.read(part)) {
        for (int i = 0; i < count; i++) {
          if (part[i] == '\n') {
            lines++;
          }
        }
      }
    }
    return lines;
  }
}
