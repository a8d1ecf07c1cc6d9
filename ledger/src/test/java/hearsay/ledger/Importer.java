package hearsay.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Stores made readings in a ledger, in a process of its own, for {@link CrashTest}. Says on
 * standard output how many are acknowledged after every batch.
 */
final class Importer {
  private static final int BATCH = 20;

  private Importer() {}

  /**
   * @param arguments the ledger's place, the number of readings, and milliseconds to rest after a
   *     batch
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int count = Integer.parseInt(arguments[1]);
    long rest = Long.parseLong(arguments[2]);
    try (Ledger ledger = Ledger.open(arguments[0])) {
      List<Entry> batch = new ArrayList<>();
      for (int i = 1; i <= count; i++) {
        batch.add(Entry.of(Reports.shelling("r" + i, "Post", "2024-08-05", i)));
        if (batch.size() == BATCH || i == count) {
          ledger.add(batch, Again.KEEP);
          batch.clear();
          System.out.println(i);
          System.out.flush();
          Thread.sleep(rest);
        }
      }
    }
  }
}
