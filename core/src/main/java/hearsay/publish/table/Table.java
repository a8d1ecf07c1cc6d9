package hearsay.publish.table;

import hearsay.publish.wording.ReadingIndex;
import java.util.List;
import java.util.stream.Stream;

/** A table that holds some of what a reading says. An empty cell: the report does not say. */
public interface Table {
  /** What stands between the cells of a row. */
  enum Layout {
    /** Commas; quotation marks where a cell needs them (RFC 4180). */
    COMMAS,
    /** Tabs, with nothing quoted; no cell has a tab, a line's end or a quotation mark. */
    TABS
  }

  Layout layout();

  /** The heading row; empty where the format has none. */
  List<String> headings();

  Stream<List<String>> rows(ReadingIndex index);
}
