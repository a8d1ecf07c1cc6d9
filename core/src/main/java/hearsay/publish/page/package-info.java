/**
 * A reading as one self-contained HTML page. Every part of the page has a class that renders it
 * into the skeleton {@code page.html}; the page is built as a tree, so that nothing from a report
 * can become markup.
 */
@NullMarked
package hearsay.publish.page;

import org.jspecify.annotations.NullMarked;
