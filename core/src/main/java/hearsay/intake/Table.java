package hearsay.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table of facts kept as a resource: tab-separated, UTF-8, lines with "#" in front are remarks.
 */
public final class Table {
  private Table() {}

  /**
   * All rows of a resource of this room.
   *
   * @param name the file's name, e.g. "agencies.tsv"
   * @param columns how many cells each row must have
   * @throws IllegalStateException if the table is missing or a row has another number of cells
   */
  public static List<List<String>> rows(String name, int columns) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing table " + name);
      }
      List<List<String>> rows = new ArrayList<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
          throw new IllegalStateException(
              name + ":" + number + ": " + row.size() + " cells, not " + columns);
        }
        rows.add(row);
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The second cells of a table of two columns, of the rows whose first cell is {@code kind}. */
  public static Set<String> listed(String name, String kind) {
    Set<String> found = new HashSet<>();
    for (List<String> row : rows(name, 2)) {
      if (row.get(0).equals(kind)) {
        found.add(row.get(1));
      }
    }
    return Set.copyOf(found);
  }
}
