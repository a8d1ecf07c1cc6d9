/**
 * Readings as text, JSONL, a page, or in the formats of others ({@link hearsay.publish.Format}).
 */
@NullMarked
package hearsay.publish;

import org.jspecify.annotations.NullMarked;
