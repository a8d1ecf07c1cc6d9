/**
 * A saved web page to its article: what the page says about it, its body's text, and the map from
 * that text back to the page. Nothing is fetched and no script is run.
 */
@NullMarked
package hearsay.intake.page;

import org.jspecify.annotations.NullMarked;
