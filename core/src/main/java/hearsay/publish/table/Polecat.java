package hearsay.publish.table;

import hearsay.publish.wording.ReadingIndex;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row an event in the columns of POLECAT (Halterman et al. 2023, "PLOVER and POLECAT"; files
 * {@code ngecEvents.*.txt}): tabs, a heading row.
 */
public final class Polecat implements Table {
  @Override
  public Layout layout() {
    return Layout.TABS;
  }

  @Override
  public List<String> headings() {
    return Arrays.stream(PolecatColumn.values()).map(PolecatColumn::heading).toList();
  }

  @Override
  public Stream<List<String>> rows(ReadingIndex index) {
    return EventRow.of(index)
        .map(row -> Arrays.stream(PolecatColumn.values()).map(column -> column.cell(row)).toList());
  }
}
