package hearsay.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class DuckDbPagesTest extends PagesContract {
  @TempDir private Path folder;

  @Override
  String location() {
    return folder.resolve("reports.ledger").toString();
  }
}
