package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around a ledger is said in words, and costs nothing that was stored. */
class FaultTest {
  @TempDir private Path folder;

  private static List<Entry> some(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> Reports.shelling("r" + i, "Post", "2024-08-05", i))
        .map(Entry::of)
        .toList();
  }

  @Test
  void aFileInUseNamesTheProcessThatHoldsIt() throws IOException {
    String file = folder.resolve("reports.ledger").toString();
    try (OtherProcess other = OtherProcess.importing(file, 20, 60_000)) {
      other.until(20);
      assertThatThrownBy(() -> Ledger.open(file))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("process " + other.pid())
          .hasMessageContaining("Wait");
      assertThatThrownBy(() -> Ledger.openToRead(file))
          .hasMessageContaining("process " + other.pid());
    }
  }

  @Test
  void manyReadAtATime() throws IOException {
    String file = folder.resolve("reports.ledger").toString();
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(some(0, 3), Again.KEEP);
    }
    try (Ledger one = Ledger.openToRead(file);
        Ledger two = Ledger.openToRead(file)) {
      assertThat(one.size()).isEqualTo(two.size()).isEqualTo(3);
    }
  }

  @Test
  void aFileThatMayOnlyBeReadIsReadAndNotWritten() throws IOException {
    Path file = folder.resolve("reports.ledger");
    try (Ledger ledger = Ledger.open(file.toString())) {
      ledger.add(some(0, 1), Again.KEEP);
    }
    assumeTrue(file.toFile().setReadOnly());
    try (Ledger ledger = Ledger.openToRead(file.toString())) {
      assertThat(ledger.size()).isEqualTo(1);
      assertThatThrownBy(() -> ledger.add(some(1, 1), Again.KEEP))
          .isInstanceOf(IllegalStateException.class);
    }
    assumeTrue(!Files.isWritable(file), "this user may write everything");
    assertThatThrownBy(() -> Ledger.open(file.toString()))
        .hasMessageContaining("may not be written");
  }

  /** A small disk of its own; making one takes the rights of an administrator on Linux. */
  @Test
  void aFullDiskLosesNothingThatWasStoredAndSaysSo() throws IOException, InterruptedException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        runs("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk.toString()),
        "no small disk can be made here");
    try {
      String file = disk.resolve("reports.ledger").toString();
      int stored = fill(file);
      try (Ledger ledger = Ledger.openToRead(file)) {
        assertThat(ledger.size()).isEqualTo(stored);
      }
      assertThat(runs("mount", "-o", "remount,size=64m", disk.toString())).isTrue();
      try (Ledger ledger = Ledger.open(file)) {
        ledger.add(some(stored, 100), Again.KEEP);
        assertThat(ledger.size()).isEqualTo(stored + 100);
      }
    } finally {
      runs("umount", disk.toString());
    }
  }

  /** Of a disk that is mounted so, since an administrator may write what is merely marked. */
  @Test
  void aLedgerOnADiskThatMayOnlyBeReadIsReadAndNotWritten()
      throws IOException, InterruptedException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        runs("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()),
        "no disk of its own can be made here");
    try {
      String file = disk.resolve("reports.ledger").toString();
      try (Ledger ledger = Ledger.open(file)) {
        ledger.add(some(0, 3), Again.KEEP);
      }
      assertThat(runs("mount", "-o", "remount,ro", disk.toString())).isTrue();
      try (Ledger ledger = Ledger.openToRead(file)) {
        assertThat(ledger.size()).isEqualTo(3);
        assertThat(ledger.reading("r1")).isPresent();
      }
      assertThatThrownBy(() -> Ledger.open(file))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining(file + ": may not be written")
          .hasMessageContaining("needs no such permission");
      assertThatThrownBy(() -> Ledger.open(disk.resolve("other.ledger").toString()))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("nothing may be written in its folder");
    } finally {
      runs("umount", disk.toString());
    }
  }

  private static int fill(String file) throws IOException {
    int stored = 0;
    try (Ledger ledger = Ledger.open(file)) {
      while (stored < 100_000) {
        ledger.add(some(stored, 100), Again.KEEP);
        stored += 100;
      }
      throw new AssertionError("the disk did not fill");
    } catch (LedgerException e) {
      assertThat(e).hasMessageContaining("disk is full").hasMessageContaining("again");
    }
    assertThat(stored).isPositive();
    return stored;
  }

  private static boolean runs(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false; // there is no such command
    }
  }

  @Test
  void aServerThatStopsInTheMiddleIsSaidAndTheImportGoesOnAfterwards() throws IOException {
    PostgresServer.orSkip();
    PostgresServer server = PostgresServer.start();
    try (Ledger ledger = Ledger.open(server.url())) {
      ledger.add(some(0, 10), Again.KEEP);
      server.stop();
      assertThatThrownBy(() -> ledger.add(some(10, 10), Again.KEEP))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("the connection to PostgreSQL")
          .hasMessageContaining("goes on where it stopped");
    }
  }

  @Test
  void aConnectionCutInTheMiddleOfABatchLeavesNothingOfIt() throws Exception {
    PostgresServer server = PostgresServer.orSkip();
    try (Ledger ledger = Ledger.open(server.url())) {
      ledger.add(some(0, 10), Again.KEEP);
      server.run(
          "CREATE FUNCTION hearsay.cut() RETURNS trigger LANGUAGE plpgsql AS $$"
              + " BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$");
      server.run("CREATE TRIGGER cut AFTER INSERT ON hearsay.event EXECUTE FUNCTION hearsay.cut()");
      assertThatThrownBy(() -> ledger.add(some(10, 10), Again.KEEP))
          .hasMessageContaining("the connection to PostgreSQL broke");
      assertThat(ledger.size()).isEqualTo(10);
      server.run("DROP TRIGGER cut ON hearsay.event");
      assertThat(ledger.add(some(0, 20), Again.KEEP)).containsOnly(Outcome.KNOWN, Outcome.ADDED);
      assertThat(ledger.size()).isEqualTo(20);
    } finally {
      server.run("DROP SCHEMA IF EXISTS hearsay CASCADE");
    }
  }
}
