package hearsay.server.page;

import hearsay.model.Reading;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Readings laid out as pages, of which those asked for last are held. Safe for many threads. */
final class ReadPages {
  /** In UTF-16 units, of two bytes at most: some hundreds of pages. */
  private static final long MOST = 32L << 20;

  private record Held(Reading reading, LaidOut page) {}

  private final LinkedHashMap<String, Held> pages = new LinkedHashMap<>(16, 0.75f, true);
  private long length;

  LaidOut of(Reading reading) {
    String report = reading.report().id();
    synchronized (pages) {
      Held known = pages.get(report);
      if (known != null && isSame(known.reading(), reading)) {
        return known.page();
      }
    }
    LaidOut page = LaidOut.of(reading);
    synchronized (pages) {
      hold(report, new Held(reading, page));
    }
    return page;
  }

  private void hold(String report, Held held) {
    Held before = pages.put(report, held);
    length += held.page().length() - (before == null ? 0 : before.page().length());
    Iterator<Map.Entry<String, Held>> eldest = pages.entrySet().iterator();
    while (length > MOST && eldest.hasNext()) {
      length -= eldest.next().getValue().page().length();
      eldest.remove();
    }
  }

  /** The ledger gives one reading again and again; to compare all of it would take long. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Reading one, Reading other) {
    return one == other;
  }
}
