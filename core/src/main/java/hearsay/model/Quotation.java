package hearsay.model;

/** How a claim's words are given. */
public enum Quotation {
  /** Inside quotation marks. */
  DIRECT,
  /** Reported in the teller's words. */
  INDIRECT,
  /** Reported, with words of it quoted. */
  MIXED,
  /** The outlet's own statement. */
  NONE
}
