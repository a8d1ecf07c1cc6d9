/** Figures with the bounds that their words allow. */
@NullMarked
package hearsay.quantity;

import org.jspecify.annotations.NullMarked;
