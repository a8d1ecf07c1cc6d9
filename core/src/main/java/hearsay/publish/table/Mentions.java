package hearsay.publish.table;

import hearsay.publish.wording.ReadingIndex;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row an event in the columns of GDELT's mentions table ("The GDELT Event Database Data Format
 * Codebook V2.0", 2015): tabs, no heading row, though GDELT's own files are called CSV.
 */
public final class Mentions implements Table {
  @Override
  public Layout layout() {
    return Layout.TABS;
  }

  @Override
  public List<String> headings() {
    return List.of();
  }

  @Override
  public Stream<List<String>> rows(ReadingIndex index) {
    return EventRow.of(index)
        .map(row -> Arrays.stream(MentionColumn.values()).map(column -> column.cell(row)).toList());
  }
}
