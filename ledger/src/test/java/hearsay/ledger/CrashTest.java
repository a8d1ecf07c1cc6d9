package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import of a thousand reports that is killed again and again. */
class CrashTest {
  private static final int REPORTS = 1_000;
  private static final int BATCH = 20;

  @TempDir private Path folder;

  @Test
  void aFileLosesNothingThatWasAcknowledgedAndHoldsNothingTwice()
      throws IOException, InterruptedException {
    killAndResume(folder.resolve("reports.ledger").toString());
  }

  @Test
  void aServerLosesNothingThatWasAcknowledgedAndHoldsNothingTwice()
      throws IOException, InterruptedException, SQLException {
    PostgresServer server = PostgresServer.orSkip();
    try {
      killAndResume(server.url());
    } finally {
      server.run("DROP SCHEMA IF EXISTS hearsay CASCADE");
    }
  }

  private static void killAndResume(String location) throws IOException, InterruptedException {
    for (int stop : List.of(60, 300, 700)) {
      int acknowledged;
      try (OtherProcess importing = OtherProcess.importing(location, REPORTS, 0)) {
        acknowledged = importing.until(stop);
      }
      assertThat(acknowledged).as("it was killed under way").isBetween(stop, REPORTS - 1);
      int stored = whole(location);
      assertThat(stored).isGreaterThanOrEqualTo(acknowledged);
      assertThat(stored % BATCH).as("no half batch").isZero();
    }
    try (OtherProcess last = OtherProcess.importing(location, REPORTS, 0)) {
      assertThat(last.end()).isZero();
    }
    assertThat(whole(location)).isEqualTo(REPORTS);
  }

  /** Checks that every reading stands there once, with all its rows; gives their number. */
  private static int whole(String location) throws IOException {
    try (Ledger ledger = Ledger.openToRead(location)) {
      List<String> reports = new ArrayList<>();
      ledger.byDate().forEachRemaining(reading -> reports.add(reading.report().id()));
      List<String> expected =
          IntStream.rangeClosed(1, reports.size()).mapToObj(i -> "r" + i).toList();
      assertThat(reports).containsExactlyInAnyOrderElementsOf(expected);
      for (Kind kind : Kind.values()) {
        List<Object> rows = new ArrayList<>();
        ledger.query(Query.of(kind), row -> rows.add(row.value("report") + "/" + row.value("id")));
        assertThat(rows)
            .hasSize(reports.size() * (kind == Kind.CLAIMS ? 2 : 1))
            .doesNotHaveDuplicates();
      }
      return reports.size();
    }
  }
}
