/**
 * Keeps readings: one schema in an embedded DuckDB file or a shared PostgreSQL database. The only
 * package that knows SQL.
 */
@NullMarked
package hearsay.ledger;

import org.jspecify.annotations.NullMarked;
