/**
 * Indexes of place names: the file format, opening one, and building one from the files that
 * GeoNames gives out. Knows names and places, nothing of reports.
 */
@NullMarked
package hearsay.place.gazetteer;

import org.jspecify.annotations.NullMarked;
