/**
 * The records of the output contract (docs/output.md): what one report yields. No behaviour beyond
 * their own invariants, no dependency on any other room.
 */
@NullMarked
package hearsay.model;

import org.jspecify.annotations.NullMarked;
