package hearsay.corroboration.origin;

import hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What shows that one relies on another.
 *
 * @param report id of the report in which it is found
 * @param claim id of the claim in that report, or null where it is not found in a claim
 * @param span the words that show it, code points of the report's text, or null where none do
 */
public record Reason(Ground ground, String report, @Nullable String claim, @Nullable Span span) {
  /** What sort of sign. */
  public enum Ground {
    /** The claim's chain of sources. */
    CHAIN,
    /** Words beside the claim: "told Reuters", "seen by the Post". */
    WORDS,
    /** The report credits an agency, in dateline, byline or credit line. */
    CREDIT,
    /** Text taken from another report. */
    TEXT,
    /** The outlet's own voice, and nobody else is named. */
    OWN_VOICE,
    /** A report of that outlet. */
    PUBLICATION
  }
}
