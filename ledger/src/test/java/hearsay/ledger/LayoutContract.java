package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.model.Claim;
import hearsay.model.Event;
import hearsay.model.Reading;
import hearsay.publish.JsonlWriter;
import hearsay.publish.wording.ReadingIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.Deflater;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers of older layouts are brought up to the newest without loss. */
abstract class LayoutContract {
  private static final Reading MONDAY =
      Reports.shelling("r1", "The Example Post", "2024-08-05", 12);
  private static final Finding STORY = new Finding("story", "a", "{\"reports\":[\"r1\"]}");

  @TempDir private Path folder;

  /** A place where there is nothing yet. */
  abstract String location();

  /** As the first layout had it, written without the code of today's. */
  @BeforeEach
  void aLedgerOfTheFirstLayout() throws IOException {
    try (Store store = Ledger.store(location(), true)) {
      Layout.bringUp(store, Clock.systemUTC(), 1);
      Transaction.run(
          store,
          connection -> {
            try {
              deposit(connection);
            } catch (IOException e) {
              throw new LedgerException("no line", e);
            }
            try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO finding VALUES (?, ?, ?)")) {
              insert.setString(1, STORY.kind());
              insert.setString(2, STORY.subject());
              insert.setString(3, STORY.json());
              return insert.execute();
            }
          });
    }
  }

  private static byte[] deflated(String line) {
    byte[] bytes = new byte[1 << 16];
    Deflater deflater = new Deflater(2);
    deflater.setInput(line.getBytes(StandardCharsets.UTF_8));
    deflater.finish();
    int length = deflater.deflate(bytes);
    deflater.end();
    return Arrays.copyOf(bytes, length);
  }

  /** Its line tells all that is shown of it; the flat rows need only what is searched here. */
  private static void deposit(Connection connection) throws SQLException, IOException {
    Entry entry = Entry.of(MONDAY);
    insert(
        connection,
        "reading",
        Map.ofEntries(
            Map.entry("reading", entry.key()),
            Map.entry("report", "r1"),
            Map.entry("revision", entry.revision()),
            Map.entry("day", LocalDate.of(2024, 8, 5)),
            Map.entry("outlet", "The Example Post"),
            Map.entry("outlet_words", " the example post "),
            Map.entry("credits", ""),
            Map.entry("claims", MONDAY.claims().size()),
            Map.entry("events", MONDAY.events().size()),
            Map.entry("figures", MONDAY.quantities().size()),
            Map.entry("added", LocalDateTime.of(2024, 8, 6, 1, 2)),
            Map.entry("line", deflated(JsonlWriter.line(MONDAY)))));
    ReadingIndex index = new ReadingIndex(MONDAY);
    int n = 0;
    for (Claim claim : MONDAY.claims()) {
      Map<String, Object> row = row(entry, ++n, claim.id());
      for (String column :
          List.of("quotation", "attitude", "source_kind", "source_sectors", "contests", "chain")) {
        row.put(column, "");
      }
      row.put("source", "José Núñez");
      row.put("source_words", " jose nunez ");
      row.put("anonymous", false);
      row.put("chain_words", " the example post | jose nunez ");
      row.put("content", "");
      row.put("content_words", Folded.of(index.words(claim.spans().content())));
      insert(connection, "claim", row);
    }
    n = 0;
    for (Event event : MONDAY.events()) {
      Map<String, Object> row = row(entry, ++n, event.id());
      for (String column :
          List.of("contexts", "actor_sectors", "recipient_sectors", "quantities", "quad")) {
        row.put(column, " ");
      }
      row.put("claim", event.claim());
      row.put("claim_n", 1);
      row.put("type", event.type().name());
      row.put("actor_countries", " ");
      row.put("recipient_countries", " ");
      row.put("place_words", " ");
      row.put("trigger_begin", 0);
      row.put("trigger_end", 0);
      row.put("trigger_text", "");
      insert(connection, "event", row);
    }
  }

  private static Map<String, Object> row(Entry entry, int n, String id) {
    Map<String, Object> row = new HashMap<>();
    row.put("reading", entry.key());
    row.put("n", n);
    row.put("day", LocalDate.of(2024, 8, 5));
    row.put("report", "r1");
    row.put("outlet_words", " the example post ");
    row.put("id", id);
    row.put("certainty", "certain");
    row.put("polarity", "positive");
    row.put("reality", "actual");
    return row;
  }

  private static void insert(Connection connection, String table, Map<String, Object> values)
      throws SQLException {
    List<String> columns = List.copyOf(values.keySet());
    String sql =
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(
                table,
                String.join(", ", columns),
                String.join(", ", Collections.nCopies(columns.size(), "?")));
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < columns.size(); i++) {
        insert.setObject(i + 1, values.get(columns.get(i)));
      }
      insert.execute();
    }
  }

  @Test
  void anOlderLedgerSaysHowToBringItUp() {
    assertThatThrownBy(() -> Ledger.openToRead(location()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("older version of Hearsay")
        .hasMessageContaining("hearsay add");
  }

  @Test
  void readingsAndFindingsOfAnOlderLedgerAreThereStill() throws IOException {
    try (Ledger ledger = Ledger.open(location())) {
      assertThat(ledger.reading("r1")).contains(MONDAY);
      List<Object> sources = new ArrayList<>();
      ledger.query(
          Query.of(Kind.CLAIMS, Filter.of(Field.TEXT, "killed 12 people")),
          row -> sources.add(row.value("source")));
      assertThat(sources).contains("José Núñez");
      assertThat(all(ledger, Kind.CLAIMS)).isEqualTo(anew(Kind.CLAIMS));
      assertThat(all(ledger, Kind.EVENTS)).isEqualTo(anew(Kind.EVENTS));
      assertThat(ledger.finding("story", "a")).contains(STORY);
      assertThat(ledger.findings("story")).containsExactly(STORY);
      assertThat(ledger.findings(FindingQuery.of("story", 9)))
          .extracting(Found::finding)
          .containsExactly(STORY);
    }
    try (Ledger ledger = Ledger.openToRead(location())) {
      assertThat(ledger.size()).isEqualTo(1);
    }
  }

  private static List<Row> all(Ledger ledger, Kind kind) throws IOException {
    List<Row> rows = new ArrayList<>();
    ledger.query(Query.of(kind), rows::add);
    return rows;
  }

  /** As a ledger that was never of another layout tells it. */
  private List<Row> anew(Kind kind) throws IOException {
    try (Ledger fresh = Ledger.open(folder.resolve(kind + ".ledger").toString())) {
      fresh.add(List.of(Entry.of(MONDAY)), Again.KEEP);
      return all(fresh, kind);
    }
  }

  @Test
  void anOlderLedgerTakesWhatTheNewOneKeeps() throws IOException {
    try (Ledger ledger = Ledger.open(location())) {
      long before = ledger.version();
      Review review =
          new Review(
              new UUID(1, 1),
              Instant.EPOCH,
              "Ann",
              Entry.of(MONDAY).key(),
              "r1",
              Review.About.CLAIM,
              "c1",
              Review.Verdict.ACCEPT,
              "",
              null);
      assertThat(ledger.addReview(review)).isTrue();
      ledger.add(List.of(Entry.of(Reports.shelling("r2", "Post", "2024-08-05", 1))), Again.KEEP);
      assertThat(ledger.version()).isGreaterThan(before);
      assertThat(ledger.totals().claims()).isEqualTo(4);
    }
  }
}
