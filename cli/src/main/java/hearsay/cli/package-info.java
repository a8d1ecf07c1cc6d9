/** The command line: one class per command, no logic of its own. */
@NullMarked
package hearsay.cli;

import org.jspecify.annotations.NullMarked;
