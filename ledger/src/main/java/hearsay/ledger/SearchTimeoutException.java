package hearsay.ledger;

/** A search that was stopped since it took too long; the ledger is as good as before. */
public final class SearchTimeoutException extends LedgerException {
  private static final long serialVersionUID = 1L;

  SearchTimeoutException(String where, Throwable cause) {
    super(
        where
            + ": the search took too long and was stopped; ask for fewer days (from, until) or add"
            + " another filter",
        cause);
  }
}
