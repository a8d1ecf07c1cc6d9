/** Time expressions as TIMEX3 values and half-open intervals. */
@NullMarked
package hearsay.time;

import org.jspecify.annotations.NullMarked;
