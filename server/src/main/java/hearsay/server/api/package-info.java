/**
 * The API: what the ledger holds, for programs. openapi.yaml describes it, and tests hold it to
 * that.
 */
@NullMarked
package hearsay.server.api;

import org.jspecify.annotations.NullMarked;
