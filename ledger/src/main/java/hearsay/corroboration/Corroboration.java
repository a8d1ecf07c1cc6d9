package hearsay.corroboration;

import hearsay.corroboration.outlet.Outlets;
import hearsay.ledger.Cursor;
import hearsay.ledger.Holding;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a ledger's reports say together: stories, reuse, happenings with their origins,
 * disputes, sources and outlets. What it finds depends on the set of reports alone.
 *
 * <p>The first time it goes through all of the ledger and puts what it finds in the place of
 * earlier findings. It remembers what it has made of the reports, so that it afterwards reads only
 * new ones and those of the stories and happenings that they change. For that it has to be the only
 * one that writes findings meanwhile. Safe for many threads, one at a time.
 */
public final class Corroboration {
  /** Told how many of the readings have been gone through, each three times. */
  public interface Watcher {
    void at(long done, long total);
  }

  private static final int PAGE = 5_000;

  private final Ledger ledger;
  private final Outlets outlets;
  private Map<String, UUID> known = Map.of();
  private @Nullable Comparison comparison;
  private long done;
  private long total;
  private Watcher watcher = (at, of) -> {};

  private Corroboration(Ledger ledger, Outlets outlets) {
    this.ledger = ledger;
    this.outlets = outlets;
  }

  /** Over a ledger that was opened to write; nothing is read before {@link #bringUp}. */
  public static Corroboration over(Ledger ledger, Outlets outlets) {
    return new Corroboration(ledger, outlets);
  }

  /** Finds all anew. */
  public static CorroborationSummary run(Ledger ledger, Outlets outlets, Watcher watcher)
      throws LedgerException {
    return over(ledger, outlets).bringUp(watcher);
  }

  /**
   * Brings the findings up to date with the ledger's reports. Where a report that was there is gone
   * or has another reading, all is found anew.
   */
  public synchronized CorroborationSummary bringUp(Watcher watcher) throws LedgerException {
    this.watcher = watcher;
    Map<String, UUID> held = held();
    Comparison current = comparison;
    if (current == null || !held.entrySet().containsAll(known.entrySet())) {
      current = new Comparison(ledger, outlets, this::tick);
      known = Map.of();
    }
    Set<String> added = new TreeSet<>(held.keySet());
    added.removeAll(known.keySet());
    done = 0;
    total = 3L * added.size();
    // if this fails half-way, nobody knows what has been taken in
    boolean first = known.isEmpty();
    comparison = null;
    CorroborationSummary summary =
        added.isEmpty() && !first ? current.summary() : grow(current, added);
    comparison = current;
    known = held;
    return summary;
  }

  private static CorroborationSummary grow(Comparison current, Set<String> added)
      throws LedgerException {
    try {
      return current.grow(added);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof LedgerException failure) {
        throw failure;
      }
      throw e;
    }
  }

  /** The latest reading of every report, by its key. */
  private Map<String, UUID> held() throws LedgerException {
    Map<String, UUID> held = new HashMap<>();
    Optional<Cursor> after = Optional.empty();
    List<Holding> page;
    do {
      page = ledger.list(false, after, PAGE);
      page.forEach(one -> held.put(one.report(), one.key()));
      after = page.isEmpty() ? after : Optional.of(page.get(page.size() - 1).cursor());
    } while (page.size() == PAGE);
    return held;
  }

  private void tick() {
    watcher.at(++done, total);
  }
}
