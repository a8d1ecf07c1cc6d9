package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.model.Reading;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresLedgerTest extends LedgerContract {
  private static PostgresServer server;

  @BeforeAll
  static void start() {
    server = PostgresServer.orSkip();
  }

  @AfterEach
  void empty() throws SQLException {
    server.run("DROP SCHEMA IF EXISTS hearsay CASCADE");
  }

  @Override
  String location() {
    return server.url();
  }

  @Override
  String endless() {
    return "SELECT count(*) FROM generate_series(1, 1000000000) a";
  }

  @Override
  void newerLayout() throws SQLException {
    server.run("INSERT INTO hearsay.layout VALUES (" + (Layout.NEWEST + 1) + ", now())");
  }

  @Test
  void twoWritersAtATimeStoreEveryReadingOnce() throws IOException {
    List<Reading> readings =
        IntStream.range(0, 200)
            .mapToObj(i -> Reports.shelling("w" + i, "Post", "2024-08-05", i))
            .toList();
    List<CompletableFuture<Void>> writers =
        List.of(
            CompletableFuture.runAsync(() -> addInTens(readings)),
            CompletableFuture.runAsync(() -> addInTens(readings)));
    writers.forEach(CompletableFuture::join);
    try (Ledger ledger = Ledger.openToRead(location())) {
      assertThat(ledger.size()).isEqualTo(200);
    }
  }

  private void addInTens(List<Reading> readings) {
    try (Ledger ledger = Ledger.open(location())) {
      for (int i = 0; i < readings.size(); i += 10) {
        ledger.add(readings.subList(i, i + 10).stream().map(Entry::of).toList(), Again.KEEP);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aServerThatIsNotThereIsNamedWithoutItsPassword() {
    assertThatThrownBy(
            () -> Ledger.open("jdbc:postgresql://127.0.0.1:1/reports?user=ann&password=secret"))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("127.0.0.1:1/reports")
        .message()
        .contains("could not be made")
        .doesNotContain("secret");
  }

  @Test
  void aDatabaseThatIsNotThereIsNamed() {
    String other = location().replace("/postgres?", "/nothere?");
    assertThatThrownBy(() -> Ledger.open(other)).hasMessageContaining("no such database");
  }

  @Test
  void anEmptyDatabaseHoldsNoLedgerToRead() throws SQLException {
    server.run("DROP SCHEMA hearsay CASCADE");
    assertThatThrownBy(() -> Ledger.openToRead(location())).hasMessageContaining("hearsay add");
  }
}
