/**
 * What each source and each outlet of a ledger said, how often it was first, alone, contradicted.
 * Counts what the other rooms have found, and judges nobody: a source that is contradicted may be
 * right. What each count means stands in docs/corroboration.md.
 */
@NullMarked
package hearsay.corroboration.speaker;

import org.jspecify.annotations.NullMarked;
