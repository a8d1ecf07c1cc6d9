/** Results of queries as files: one writer a format. */
@NullMarked
package hearsay.ledger.rows;

import org.jspecify.annotations.NullMarked;
