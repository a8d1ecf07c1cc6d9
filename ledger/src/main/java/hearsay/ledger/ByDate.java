package hearsay.ledger;

import hearsay.model.Reading;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Goes through the latest readings page by page. */
final class ByDate implements Iterator<Reading> {
  private static final int PAGE = 250;

  private final Archive archive;
  private final Deque<Archive.Placed> page = new ArrayDeque<>();
  private Optional<Cursor> after = Optional.empty();
  private boolean ended;

  ByDate(Archive archive) {
    this.archive = archive;
  }

  @Override
  public boolean hasNext() {
    if (page.isEmpty() && !ended) {
      try {
        page.addAll(archive.page(after, PAGE));
      } catch (LedgerException e) {
        throw new UncheckedIOException(e);
      }
      ended = page.size() < PAGE;
    }
    return !page.isEmpty();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Archive.Placed next = page.remove();
    after = Optional.of(next.place());
    return next.reading();
  }
}
