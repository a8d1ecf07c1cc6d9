package hearsay.corroboration;

import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.model.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Readings by report; those asked for last are held, since neighbours tell the same happenings. */
final class RecentReadings {
  private static final int HELD = 256;

  private final Ledger ledger;

  private final Map<String, Reading> held =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
          return size() > HELD;
        }
      };

  RecentReadings(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The latest readings of reports, in their order; one that is gone is left out. */
  List<Reading> of(Collection<String> reports) throws LedgerException {
    List<Reading> found = new ArrayList<>();
    for (String report : reports) {
      Reading reading = held.get(report);
      if (reading == null) {
        Optional<Reading> loaded = ledger.reading(report);
        if (loaded.isEmpty()) {
          continue;
        }
        reading = loaded.get();
        held.put(report, reading);
      }
      found.add(reading);
    }
    return found;
  }
}
