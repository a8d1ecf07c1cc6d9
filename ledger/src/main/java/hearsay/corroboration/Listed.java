package hearsay.corroboration;

import hearsay.ledger.FindingCursor;

/**
 * A finding on a page.
 *
 * @param cursor its place in the order: where the next page goes on
 */
public record Listed<T extends Record>(T finding, FindingCursor cursor) {}
