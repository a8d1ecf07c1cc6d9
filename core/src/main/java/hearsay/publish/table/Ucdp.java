package hearsay.publish.table;

import hearsay.publish.wording.ReadingIndex;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A row for each event in which people are killed, in the columns of the UCDP Georeferenced Event
 * Dataset 23.1 (Högbladh 2023, "UCDP GED Codebook version 23.1"): commas, a heading row. Deaths are
 * drawn together as {@link Toll} says.
 */
public final class Ucdp implements Table {
  @Override
  public Layout layout() {
    return Layout.COMMAS;
  }

  @Override
  public List<String> headings() {
    return Arrays.stream(UcdpColumn.values())
        .map(column -> column.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  @Override
  public Stream<List<String>> rows(ReadingIndex index) {
    return EventRow.of(index).flatMap(row -> LethalEvent.of(row).stream()).map(Ucdp::cells);
  }

  private static List<String> cells(LethalEvent event) {
    return Arrays.stream(UcdpColumn.values()).map(column -> column.cell(event)).toList();
  }
}
