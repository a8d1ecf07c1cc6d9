/** Pictures drawn from findings, as SVG; behind each stands a table that says the same. */
@NullMarked
package hearsay.server.picture;

import org.jspecify.annotations.NullMarked;
