/**
 * What many reports say together: reads a ledger, writes its findings back beside the readings. The
 * rooms below it know no ledger; this one ties them to it.
 */
@NullMarked
package hearsay.corroboration;

import org.jspecify.annotations.NullMarked;
