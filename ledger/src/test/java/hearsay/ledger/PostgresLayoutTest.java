package hearsay.ledger;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

class PostgresLayoutTest extends LayoutContract {
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
}
