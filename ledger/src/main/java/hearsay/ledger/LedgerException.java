package hearsay.ledger;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A ledger that cannot be used; the message says which, why and what to do. */
public sealed class LedgerException extends IOException permits SearchTimeoutException {
  private static final long serialVersionUID = 1L;

  public LedgerException(String message) {
    super(message);
  }

  public LedgerException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
