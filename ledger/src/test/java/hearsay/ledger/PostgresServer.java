package hearsay.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** One PostgreSQL for all tests of a run, from Maven's binaries; ends with the tests. */
final class PostgresServer {
  private static @Nullable PostgresServer running;
  private static @Nullable String refusal;

  private final EmbeddedPostgres postgres;

  private PostgresServer(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /** The server; where it cannot start, the test is skipped with the reason. */
  static synchronized PostgresServer orSkip() {
    if (running == null && refusal == null) {
      try {
        running = start();
      } catch (IOException | RuntimeException e) {
        refusal = String.valueOf(e.getMessage());
      }
    }
    Assumptions.assumeTrue(running != null, "no PostgreSQL could be started here: " + refusal);
    return Objects.requireNonNull(running);
  }

  /** A server of the test's own, which it may stop. */
  static PostgresServer start() throws IOException {
    return new PostgresServer(EmbeddedPostgres.builder().start());
  }

  String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  void run(String sql) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  void stop() throws IOException {
    postgres.close();
  }
}
