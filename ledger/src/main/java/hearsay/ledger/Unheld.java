package hearsay.ledger;

import hearsay.intake.Received;
import hearsay.intake.Taken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Inputs without the reports that a ledger holds, which need not be read again. Failures of the
 * ledger come as {@link UncheckedIOException}.
 */
public final class Unheld implements Iterator<Taken> {
  private final Iterator<Taken> all;
  private final Ledger ledger;
  private final Consumer<Received> held;
  private @Nullable Taken next;

  /**
   * @param held told of each report that is passed over
   */
  public Unheld(Iterator<Taken> all, Ledger ledger, Consumer<Received> held) {
    this.all = all;
    this.ledger = ledger;
    this.held = held;
  }

  @Override
  public boolean hasNext() {
    while (next == null && all.hasNext()) {
      Taken taken = all.next();
      if (taken instanceof Received received && isHeld(received)) {
        held.accept(received);
      } else {
        next = taken;
      }
    }
    return next != null;
  }

  private boolean isHeld(Received received) {
    try {
      return ledger.holds(received.article());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Taken next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Taken taken = next;
    next = null;
    return taken;
  }
}
