package hearsay.ledger;

/** What adding a reading did. */
public enum Outcome {
  /** A report that the ledger did not have. */
  ADDED,
  /** A report that the ledger had with another text or other metadata: a new revision. */
  REVISED,
  /** A revision that the ledger had, read anew with another result. */
  REREAD,
  /** Nothing: the ledger had it. */
  KNOWN
}
