/** A reading as text, JSONL, CSV or a page; one writer per format. */
@NullMarked
package hearsay.publish;

import org.jspecify.annotations.NullMarked;
