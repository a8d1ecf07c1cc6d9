package hearsay.corroboration.happening;

/** How one claim stands to a happening. */
public enum Stance {
  /** Says that it took place. */
  ASSERTS,
  /** Says that it did not take place. */
  DENIES,
  /** Contests another claim that tells it, without denying the whole. */
  CONTESTS
}
