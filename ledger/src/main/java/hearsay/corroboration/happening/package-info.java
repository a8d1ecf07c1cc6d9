/** Which events, told in several reports, are one event. */
@NullMarked
package hearsay.corroboration.happening;

import org.jspecify.annotations.NullMarked;
