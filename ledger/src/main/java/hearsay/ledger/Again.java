package hearsay.ledger;

/** What to do with a reading of a text that the ledger holds, read, already. */
public enum Again {
  /** The first reading stays; adding the same report twice changes nothing. */
  KEEP,
  /**
   * A reading that differs from the one that is held takes its place; the old one stays, as
   * superseded. For readings by a newer Hearsay.
   */
  REREAD
}
