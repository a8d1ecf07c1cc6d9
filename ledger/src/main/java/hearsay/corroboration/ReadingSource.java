package hearsay.corroboration;

import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.model.Reading;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Gives a ledger's readings, many in one go and few singly. */
final class ReadingSource {
  /** So many times fewer than all are fetched singly, which costs more apiece. */
  private static final int FEW = 8;

  private final Ledger ledger;
  private final Runnable tick;
  private final RecentReadings recent;

  /**
   * @param tick run for each that is given
   */
  ReadingSource(Ledger ledger, Runnable tick) {
    this.ledger = ledger;
    this.tick = tick;
    this.recent = new RecentReadings(ledger);
  }

  /** The readings of some reports, in no order that counts; one that is gone is left out. */
  void each(Set<String> reports, Consumer<Reading> taker) throws LedgerException {
    if ((long) reports.size() * FEW < ledger.size()) {
      for (String report : reports) {
        recent.of(List.of(report)).forEach(taker);
        tick.run();
      }
      return;
    }
    for (Iterator<Reading> readings = ledger.byDate(); readings.hasNext(); ) {
      Reading reading = readings.next();
      if (reports.contains(reading.report().id())) {
        taker.accept(reading);
        tick.run();
      }
    }
  }

  /** The readings of a few reports, in their order. */
  List<Reading> of(Iterable<String> reports) throws LedgerException {
    List<String> some = new ArrayList<>();
    reports.forEach(some::add);
    return recent.of(some);
  }
}
