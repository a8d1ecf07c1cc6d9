/** The pages in a real browser. */
@NullMarked
package hearsay.server.browser;

import org.jspecify.annotations.NullMarked;
