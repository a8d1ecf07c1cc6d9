/** Which reports tell the same happening: groups them into stories as they arrive. */
@NullMarked
package hearsay.corroboration.story;

import org.jspecify.annotations.NullMarked;
