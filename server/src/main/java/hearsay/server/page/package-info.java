/** Pages: each class gathers what one page shows; the templates in src/main/jte lay it out. */
@NullMarked
package hearsay.server.page;

import org.jspecify.annotations.NullMarked;
