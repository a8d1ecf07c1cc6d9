/** The rooms in order: {@link hearsay.model.Article} to {@link hearsay.model.Reading}. */
@NullMarked
package hearsay.reading;

import org.jspecify.annotations.NullMarked;
