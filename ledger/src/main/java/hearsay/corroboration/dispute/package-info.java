/** The figures that are given for one happening, by whom, and where they contradict each other. */
@NullMarked
package hearsay.corroboration.dispute;

import org.jspecify.annotations.NullMarked;
