package hearsay.ledger;

import hearsay.model.Reading;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Readings that were asked for of late, and which one is a report's latest. A reading never
 * changes; which is the latest is forgotten when the ledger takes another. Safe for many threads.
 */
final class ReadingCache {
  /** Of a ledger that fills the heap's thirtieth: as objects readings take about three times it. */
  private static final long MOST_BYTES = Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 32);

  private static final int MOST_REPORTS = 50_000;

  private record Kept(Reading reading, int bytes) {}

  private final Map<UUID, Kept> byKey = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, UUID> latest =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, UUID> eldest) {
          return size() > MOST_REPORTS;
        }
      };
  private long bytes;
  private long changes;

  synchronized Optional<Reading> reading(UUID key) {
    return Optional.ofNullable(byKey.get(key)).map(Kept::reading);
  }

  /**
   * @param size bytes of its JSON line
   */
  synchronized void keep(UUID key, Reading reading, int size) {
    if (byKey.putIfAbsent(key, new Kept(reading, size)) == null) {
      bytes += size;
      Iterator<Kept> eldest = byKey.values().iterator();
      while (bytes > MOST_BYTES && byKey.size() > 1) {
        bytes -= eldest.next().bytes();
        eldest.remove();
      }
    }
  }

  synchronized Optional<UUID> latest(String report) {
    return Optional.ofNullable(latest.get(report));
  }

  /** Counts what {@link #forget} was told; asked for before the ledger is. */
  synchronized long changes() {
    return changes;
  }

  /** Not kept where something has changed since the ledger was asked. */
  synchronized void keepLatest(String report, UUID key, long changesBefore) {
    if (changes == changesBefore) {
      latest.put(report, key);
    }
  }

  /** Other readings of these reports were stored. */
  synchronized void forget(Collection<String> reports) {
    changes++;
    reports.forEach(latest::remove);
  }
}
