/** A reading by its ids and in words, as every format for people needs it. */
@NullMarked
package hearsay.publish.wording;

import org.jspecify.annotations.NullMarked;
