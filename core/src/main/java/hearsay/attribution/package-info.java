/** Who says what, nested: sources, cues and contents. */
@NullMarked
package hearsay.attribution;

import org.jspecify.annotations.NullMarked;
