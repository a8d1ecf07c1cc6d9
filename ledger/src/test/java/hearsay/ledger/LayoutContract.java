package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.model.Claim;
import hearsay.model.Event;
import hearsay.model.Reading;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ledgers of older layouts are brought up to the newest without loss. */
abstract class LayoutContract {
  private static final Reading MONDAY =
      Reports.shelling("r1", "The Example Post", "2024-08-05", 12);
  private static final Finding STORY = new Finding("story", "a", "{\"reports\":[\"r1\"]}");

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
            deposit(store, connection);
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

  private static void deposit(Store store, Connection connection) throws SQLException {
    Entry entry = Entry.of(MONDAY);
    Flattened flat = new Flattened(entry);
    try (RowSink rows = store.into(connection, "reading")) {
      Flattening.reading(entry, flat, Instant.EPOCH, rows);
    }
    try (RowSink rows = store.into(connection, "claim")) {
      int n = 0;
      for (Claim claim : MONDAY.claims()) {
        Flattening.claim(flat, claim, ++n, withoutCodes(rows));
      }
    }
    try (RowSink rows = store.into(connection, "event")) {
      int n = 0;
      for (Event event : MONDAY.events()) {
        Flattening.event(flat, event, ++n, rows);
      }
    }
  }

  /** The codes of words came later. */
  private static RowSink withoutCodes(RowSink rows) {
    return (RowSink)
        Proxy.newProxyInstance(
            RowSink.class.getClassLoader(),
            new Class<?>[] {RowSink.class},
            (proxy, method, values) -> {
              if (!method.getName().equals("wordCodes")) {
                method.invoke(rows, values);
              }
              return method.getReturnType() == void.class ? null : proxy;
            });
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
