package hearsay.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the room's tables: tab-separated, one fact a line, {@code #} for comments. */
final class Table {
  private Table() {}

  /**
   * The rows of a resource.
   *
   * @throws IllegalStateException if it is missing or a row has another number of columns
   */
  static List<String[]> rows(String name, int columns) {
    InputStream in = Table.class.getResourceAsStream("/hearsay/attribution/" + name);
    if (in == null) {
      throw new IllegalStateException("missing resource hearsay/attribution/" + name);
    }
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] row = line.split("\t", -1);
        if (row.length != columns) {
          throw new IllegalStateException(
              name + ":" + number + ": expected " + columns + " columns, found " + row.length);
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return rows;
  }
}
