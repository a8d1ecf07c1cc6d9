/** A report's text as its words, without what the page says beside the report. */
@NullMarked
package hearsay.corroboration.text;

import org.jspecify.annotations.NullMarked;
