package hearsay.server.page;

import hearsay.model.Reading;
import hearsay.publish.page.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * Readings laid out as pages, of which those asked for last are held: laying one out takes as long
 * as all else together. Safe for many threads.
 */
final class ReadPages {
  private static final int HELD = 300;

  private record Laid(Reading reading, Document page) {}

  private final Map<String, Laid> laid =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Laid> eldest) {
          return size() > HELD;
        }
      };

  /** A page of the caller's own, which may be changed. */
  Document of(Reading reading) {
    String report = reading.report().id();
    synchronized (laid) {
      Laid known = laid.get(report);
      if (known != null && isSame(known.reading(), reading)) {
        return known.page().clone();
      }
    }
    Document page = Page.document(reading);
    synchronized (laid) {
      laid.put(report, new Laid(reading, page));
    }
    return page.clone();
  }

  /** The ledger gives one reading again and again; to compare all of it would take long. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Reading one, Reading other) {
    return one == other;
  }
}
