/** Place names, resolved to GeoNames. */
@NullMarked
package hearsay.place;

import org.jspecify.annotations.NullMarked;
