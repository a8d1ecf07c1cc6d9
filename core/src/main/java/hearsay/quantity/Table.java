package hearsay.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of this room: tab-separated, a fact a line; lines that begin with {@code #} and empty
 * ones are for the reader.
 *
 * @param rows the fields of each line, in order, all of the same number
 */
record Table(List<List<String>> rows) {
  /**
   * Loads a table from this package's resources.
   *
   * @throws IllegalStateException if a line has another number of fields
   */
  static Table load(String name, int columns) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<List<String>> rows = new ArrayList<>();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || (line.startsWith("#") && !line.startsWith("#\t"))) {
          continue;
        }
        List<String> fields = List.of(line.split("\t", -1));
        if (fields.size() != columns) {
          throw new IllegalStateException(
              name + ", line " + number + ": " + columns + " fields expected: " + line);
        }
        rows.add(fields);
      }
      return new Table(List.copyOf(rows));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table " + name, e);
    }
  }
}
