/**
 * Reports that people bring to the workbench: pasted, uploaded, fetched or the bundled examples.
 * {@link hearsay.server.adding.Adding} takes them in; each delivery is a {@link
 * hearsay.server.adding.Job} that is read, stored and compared with the other reports in the
 * background, and can be watched.
 */
@NullMarked
package hearsay.server.adding;

import org.jspecify.annotations.NullMarked;
