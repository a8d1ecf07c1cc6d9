/** Bytes to {@link hearsay.model.Article}: text, saved pages, feeds and archives. */
@NullMarked
package hearsay.intake;

import org.jspecify.annotations.NullMarked;
