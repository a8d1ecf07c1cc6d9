package hearsay.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Pairs of event mentions judged by hand: {@code happenings.tsv}, which says what it holds. */
final class HappeningLabels {
  private static final int COLUMNS = 5;

  private HappeningLabels() {}

  /**
   * Two mentions of two reports.
   *
   * @param begin offset of the trigger in the first report's text, code points
   * @param otherBegin the same in the second
   * @param same whether they tell one event
   */
  record Label(String report, int begin, String otherReport, int otherBegin, boolean same) {}

  static List<Label> all() {
    try (InputStream in = HappeningLabels.class.getResourceAsStream("happenings.tsv")) {
      if (in == null) {
        throw new IllegalStateException("no table happenings.tsv");
      }
      List<Label> labels = new ArrayList<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#") || line.isBlank()) {
          continue;
        }
        String[] row = line.split("\t", -1);
        if (row.length != COLUMNS) {
          throw new IllegalStateException("happenings.tsv: expected 5 columns: " + line);
        }
        labels.add(
            new Label(
                row[0],
                Integer.parseInt(row[1]),
                row[2],
                Integer.parseInt(row[3]),
                row[4].equals("same")));
      }
      return labels;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read happenings.tsv", e);
    }
  }
}
