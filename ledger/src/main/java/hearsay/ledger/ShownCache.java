package hearsay.ledger;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is shown of readings whose rows were asked for of late, compressed. It never changes. First
 * pages come from the same few days whatever is asked. Safe for many threads.
 */
final class ShownCache {
  private static final long MOST_BYTES = Math.min(32L << 20, Runtime.getRuntime().maxMemory() / 60);

  private final Map<UUID, byte[]> byReading = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  synchronized Optional<byte[]> of(UUID reading) {
    return Optional.ofNullable(byReading.get(reading));
  }

  synchronized void keep(UUID reading, byte[] deflated) {
    if (byReading.putIfAbsent(reading, deflated) == null) {
      bytes += deflated.length;
      Iterator<byte[]> eldest = byReading.values().iterator();
      while (bytes > MOST_BYTES && byReading.size() > 1) {
        bytes -= eldest.next().length;
        eldest.remove();
      }
    }
  }
}
