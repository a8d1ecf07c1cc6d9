/**
 * Which events, told in several reports, are one event, with the claims for and against it.
 *
 * <p>First the mentions of one report are put together ({@code Grouping}), then those of several
 * ({@code Agreement}: gates against contradiction, then {@code Grounds} for agreement), then whole
 * groups, as long as they stay free of contradiction ({@code Clusters}). A wrong merge spoils a
 * data set and a missed one is only a loss, so that in doubt nothing is merged.
 */
@NullMarked
package hearsay.corroboration.happening;

import org.jspecify.annotations.NullMarked;
