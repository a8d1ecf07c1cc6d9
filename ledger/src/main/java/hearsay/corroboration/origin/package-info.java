/** Who relies on whom for a claim, and from how many independent origins it comes. */
@NullMarked
package hearsay.corroboration.origin;

import org.jspecify.annotations.NullMarked;
