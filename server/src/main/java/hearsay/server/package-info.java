/**
 * The workbench: pages for people and an API for programs over one ledger. {@link
 * hearsay.server.Workbench} starts it; {@code page} makes what is looked at, {@code api} what is
 * fetched, {@code guard} decides who may do what and says so when not.
 */
@NullMarked
package hearsay.server;

import org.jspecify.annotations.NullMarked;
