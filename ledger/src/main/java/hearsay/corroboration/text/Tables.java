package hearsay.corroboration.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables kept as resources: tab-separated, UTF-8, remarks behind "#". */
public final class Tables {
  private Tables() {}

  /**
   * All rows.
   *
   * @param room a class of the package that the table belongs to
   * @param name of the resource in that package
   * @param columns how many cells every row has
   * @throws IllegalStateException if the table is missing or a row has another number of cells
   */
  public static List<String[]> rows(Class<?> room, String name, int columns) {
    try (InputStream in = room.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing table " + name);
      }
      List<String[]> rows = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
          throw new IllegalStateException(name + ": not " + columns + " cells: " + line);
        }
        rows.add(cells);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
