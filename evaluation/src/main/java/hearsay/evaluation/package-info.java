/**
 * The reader measured against gold corpora: one {@link hearsay.evaluation.Task} a corpus, figures
 * as the published scorers give them.
 */
@NullMarked
package hearsay.evaluation;

import org.jspecify.annotations.NullMarked;
