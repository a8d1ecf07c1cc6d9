package hearsay.place.gazetteer;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a file of cells between tabs; knows where it is, for complaints. */
final class TabbedLines implements Closeable {
  private final Path file;
  private final int columns;
  private final BufferedReader in;
  private final CountedBytes bytes;
  private long line;

  /**
   * @param columns that every line must have at least
   */
  TabbedLines(Path file, int columns, CountedBytes.Listener progress) throws IOException {
    this.file = file;
    this.columns = columns;
    this.bytes = new CountedBytes(GeoNamesFolder.open(file), progress);
    this.in =
        new BufferedReader(
            new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
            1 << 16);
  }

  /**
   * The cells of the next line that is neither blank nor a comment, or null at the end.
   *
   * @throws IOException naming file and line, where it has too few cells or is no UTF-8
   */
  String @Nullable [] next() throws IOException {
    try {
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        line++;
        if (!text.isBlank() && !text.startsWith("#")) {
          String[] cells = text.split("\t", -1);
          if (cells.length < columns) {
            throw wrong(
                "expected %d columns between tabs, found %d".formatted(columns, cells.length));
          }
          return cells;
        }
      }
      return null;
    } catch (CharacterCodingException e) {
      throw new IOException(file + ", after line " + line + ": is not in UTF-8", e);
    }
  }

  /** What is wrong with the line just read. */
  IOException wrong(String what) {
    return new IOException(file + ", line " + line + ": " + what);
  }

  /**
   * A whole number not below zero.
   *
   * @throws IOException naming file, line and column
   */
  long count(String cell, String column) throws IOException {
    try {
      long value = Long.parseLong(cell.strip());
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw wrong("expected a number as " + column + ", found \"" + shortened(cell) + "\"");
  }

  /**
   * Degrees.
   *
   * @param most of them, on either side of 0
   * @throws IOException naming file, line and column
   */
  double degrees(String cell, double most, String column) throws IOException {
    try {
      double value = Double.parseDouble(cell.strip());
      if (Math.abs(value) <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw wrong(
        "expected degrees from -%.0f to %.0f as %s, found \"%s\""
            .formatted(most, most, column, shortened(cell)));
  }

  private static String shortened(String cell) {
    return cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
  }

  @Override
  public void close() throws IOException {
    in.close();
    bytes.close();
  }
}
