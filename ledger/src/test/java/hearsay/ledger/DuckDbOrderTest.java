package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.DuckDbOrder.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbOrderTest {
  @TempDir private Path folder;

  private static Part days(int first, int last) {
    return new Part(LocalDate.of(2024, 1, first), LocalDate.of(2024, 1, last));
  }

  @Test
  void reportsAddedAsTheyComeOutStayWhereTheyAre() {
    assertThat(DuckDbOrder.pays(List.of(days(1, 5), days(5, 9), days(8, 15), days(15, 20))))
        .isFalse();
  }

  @Test
  void anArchiveAddedInAnyOrderIsPutInOrder() {
    assertThat(DuckDbOrder.pays(Collections.nCopies(4, days(1, 28)))).isTrue();
  }

  @Test
  void fewLateComersAmongManyDoNotPay() {
    List<Part> parts =
        new ArrayList<>(IntStream.rangeClosed(1, 20).mapToObj(day -> days(day, day)).toList());
    parts.addAll(Collections.nCopies(3, days(1, 20)));
    assertThat(DuckDbOrder.pays(parts)).isFalse();
    parts.addAll(Collections.nCopies(6, days(1, 20)));
    assertThat(DuckDbOrder.pays(parts)).isTrue();
  }

  @Test
  void aLedgerWithoutReportsStaysAsItIs() {
    assertThat(DuckDbOrder.pays(List.of())).isFalse();
  }

  @Test
  void inOrderALedgerTellsWhatItToldBefore() throws IOException, SQLException {
    String place = folder.resolve("reports.ledger").toString();
    List<Entry> entries = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      String day = i % 10 == 0 ? null : "2024-08-%02d".formatted(1 + i * 7 % 28);
      entries.add(Entry.of(Reports.shelling("r" + i, "Post", day, i)));
    }
    Collections.shuffle(entries, new Random(3));
    List<List<Row>> before;
    try (Ledger ledger = Ledger.open(place)) {
      ledger.add(entries, Again.KEEP);
      before = all(ledger);
    }
    try (Store store = Ledger.store(place, true);
        Connection connection = store.connect()) {
      DuckDbOrder.sort(connection);
      for (String table : List.of("claim", "event", "figure")) {
        String places = "SELECT day, reading, n FROM " + table;
        assertThat(cursors(connection, places))
            .isEqualTo(cursors(connection, places + " ORDER BY day, reading, n"));
      }
      assertThat(
              Sessions.select(
                  connection,
                  "SELECT DISTINCT compression FROM pragma_storage_info('claim')"
                      + " WHERE column_name = 'content_words' AND segment_type = 'VARCHAR'",
                  List.of(),
                  row -> row.getString(1)))
          .as("what is searched word by word is unpacked still")
          .containsExactly("Uncompressed");
    }
    try (Ledger ledger = Ledger.open(place)) {
      assertThat(all(ledger)).isEqualTo(before);
      assertThat(ledger.add(entries, Again.KEEP)).containsOnly(Outcome.KNOWN);
      ledger.add(List.of(Entry.of(Reports.shelling("new", "Post", "2024-08-09", 7))), Again.KEEP);
      assertThat(ledger.totals().claims()).isEqualTo(122);
    }
  }

  private static List<Cursor> cursors(Connection connection, String sql)
      throws SQLException, LedgerException {
    return Sessions.select(
        connection,
        sql,
        List.of(),
        row -> new Cursor(Archive.day(row, 1), Archive.key(row, 2), row.getInt(3)));
  }

  private static List<List<Row>> all(Ledger ledger) throws IOException {
    List<List<Row>> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Row> rows = new ArrayList<>();
      ledger.query(Query.of(kind), rows::add);
      all.add(rows);
      List<Row> found = new ArrayList<>();
      ledger.query(Query.of(kind, Filter.of(Field.TEXT, "killed")).limit(40), found::add);
      all.add(found);
    }
    return all;
  }
}
