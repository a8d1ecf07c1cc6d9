package hearsay.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A lexicon kept as a resource: tab-separated cells, one fact a line, lines that begin with "#" are
 * comments. Read once, when a room's tables load.
 */
public final class Table {
  private Table() {}

  /**
   * One line.
   *
   * @param line its number in the file, from 1
   */
  public record Row(String file, int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public String cell(int column) {
      return cells.get(column);
    }

    /** The items of a cell that holds several, separated by "; ". */
    public List<String> items(int column) {
      String cell = cells.get(column).strip();
      return cell.isEmpty() ? List.of() : List.of(cell.split(";\\s*", -1));
    }

    /** A complaint that names the file and line. */
    public IllegalStateException wrong(String what) {
      return new IllegalStateException(file + ":" + line + ": " + what);
    }
  }

  /**
   * Reads a resource that stands beside a class's package.
   *
   * @param columns how many cells each line must have
   * @throws IllegalStateException if the resource is missing or a line is not in that form
   */
  public static List<Row> read(Class<?> owner, String name, int columns) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<Row> rows = new ArrayList<>();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        Row row = new Row(name, number, List.of(line.split("\t", -1)));
        if (row.cells().size() != columns) {
          throw row.wrong("expected " + columns + " cells, found " + row.cells().size());
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
