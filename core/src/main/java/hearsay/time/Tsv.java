package hearsay.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** This room's tables: tab-separated, "#" at the beginning of a line for a comment. */
final class Tsv {
  private Tsv() {}

  /**
   * The rows of a table.
   *
   * @param columns that each row must have at least
   * @throws IllegalStateException if a row has fewer; the message names the table and the line
   */
  static List<List<String>> rows(String table, int columns) {
    try (InputStream in = Tsv.class.getResourceAsStream("/hearsay/time/" + table)) {
      if (in == null) {
        throw new IllegalStateException("no table " + table);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<List<String>> rows = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() < columns) {
          throw new IllegalStateException(table + ", line " + number + ": fewer than " + columns);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
