package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbLedgerTest extends LedgerContract {
  @TempDir private Path folder;

  @Override
  String location() {
    return folder.resolve("reports.ledger").toString();
  }

  @Override
  String endless() {
    return "SELECT count(*) FROM range(10000000) a, range(10000000) b WHERE a.range % 7 = b.range % 3";
  }

  @Override
  void newerLayout() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + location());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO layout VALUES (" + (Layout.NEWEST + 1) + ", now()::TIMESTAMP)");
    }
  }

  @Test
  void aLedgerThatIsNotThereCannotBeRead() {
    String nowhere = folder.resolve("none").toString();
    assertThatThrownBy(() -> Ledger.openToRead(nowhere))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("there is no ledger")
        .hasMessageContaining("hearsay add");
    assertThat(Path.of(nowhere)).doesNotExist();
  }

  @Test
  void aFileThatIsNoLedgerIsRefusedAndLeftAlone() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "nothing but notes\n".repeat(900));
    assertThatThrownBy(() -> Ledger.open(notes.toString())).hasMessageContaining("is no ledger");
    assertThat(notes).content().startsWith("nothing but notes");
  }

  @Test
  void aDatabaseOfSomebodyElsesIsRefused() throws Exception {
    String other = folder.resolve("other.db").toString();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + other);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE prices (x INTEGER)");
    }
    assertThatThrownBy(() -> Ledger.open(other)).hasMessageContaining("other tables");
  }

  @Test
  void aFolderIsNoLedger() {
    assertThatThrownBy(() -> Ledger.open(folder.toString())).hasMessageContaining("is a folder");
  }

  @Test
  void aFileInAFolderThatIsNotThereIsRefused() {
    String lost = folder.resolve("no/such/reports.ledger").toString();
    assertThatThrownBy(() -> Ledger.open(lost)).hasMessageContaining("make it first");
  }

  @Test
  void anAddressOfAnotherDatabaseIsNoPlace() {
    assertThatThrownBy(() -> Ledger.open("mysql://user:secret@host/db"))
        .hasMessageContaining("jdbc:postgresql://")
        .message()
        .doesNotContain("secret");
  }
}
