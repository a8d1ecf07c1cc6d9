package hearsay.ledger;

/**
 * A value that results have, and how many have it.
 *
 * @param count of reports for an outlet, of events or claims for what those have
 */
public record Frequent(String value, long count) {}
