/** Whose an actor is: country and sector of a mention. */
@NullMarked
package hearsay.actor;

import org.jspecify.annotations.NullMarked;
