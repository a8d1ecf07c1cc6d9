package hearsay.corroboration;

import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The findings of one kind as they stand in the ledger. */
final class Kept<T extends Record> {
  private final FindingKind<T> kind;
  private SortedMap<String, T> all = Collections.emptySortedMap();

  Kept(FindingKind<T> kind) {
    this.kind = kind;
  }

  SortedMap<String, T> all() {
    return all;
  }

  /** Writes all of them, in the place of whatever is there. */
  void replace(Ledger ledger, SortedMap<String, T> next, Filer<T> filer) throws LedgerException {
    kind.replace(ledger, next, filer);
    all = next;
  }

  /**
   * Writes what is other than before.
   *
   * @param refiled subjects that are to be filed anew even where what is found of them stands
   */
  void update(Ledger ledger, SortedMap<String, T> next, Filer<T> filer, Set<String> refiled)
      throws LedgerException {
    SortedMap<String, T> changed = new TreeMap<>();
    next.forEach(
        (subject, record) -> {
          if (refiled.contains(subject) || !record.equals(all.get(subject))) {
            changed.put(subject, record);
          }
        });
    Set<String> gone = new TreeSet<>(all.keySet());
    gone.removeAll(next.keySet());
    kind.update(ledger, changed, filer, gone);
    all = next;
  }
}
