/**
 * Which reports repeat the text of others, whole or in part, and which agencies and outlets they
 * draw on.
 */
@NullMarked
package hearsay.corroboration.reuse;

import org.jspecify.annotations.NullMarked;
