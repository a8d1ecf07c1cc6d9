package hearsay.model;

/** How a source stands to its content. */
public enum Attitude {
  /** Says that it is so. */
  ASSERTION,
  /** Thinks, fears, expects. */
  BELIEF,
  /** Plans, vows, threatens to. */
  INTENTION,
  /** Wants, hopes for. */
  DESIRE,
  /** Asks, urges, demands, orders. */
  REQUEST,
  /** Says that it is not so. */
  DENIAL,
  /** Asks whether. */
  QUESTION,
  /** Sees, hears, learns. */
  PERCEPTION
}
