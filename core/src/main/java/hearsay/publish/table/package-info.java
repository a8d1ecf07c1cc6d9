/** The tables of other event datasets, filled from readings. */
@NullMarked
package hearsay.publish.table;

import org.jspecify.annotations.NullMarked;
