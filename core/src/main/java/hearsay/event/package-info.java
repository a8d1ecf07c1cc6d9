/** Who did what to whom: PLOVER event types over the parse. */
@NullMarked
package hearsay.event;

import org.jspecify.annotations.NullMarked;
