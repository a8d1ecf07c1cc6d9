/**
 * Who relies on whom for a statement, and from how many independent origins it comes. Named after
 * W3C PROV: agents, and relations such as {@code wasQuotedFrom}.
 *
 * <p>The rules, by which no more corroboration is counted than the reports show:
 *
 * <ul>
 *   <li>A name is one origin, and so is an institution with all who speak for it: a ministry, its
 *       minister and its spokesman. Two institutions of one state are two origins of one side; so
 *       are a government and its army.
 *   <li>"Police" without a place is the police of the place that others name; the police of two
 *       places are two.
 *   <li>What an outlet has from another outlet, an agency it credits, or a text it copies is that
 *       one's. If that one's report is at hand, its own sources count and not what is said of them.
 *   <li>Officials who are not named: whether two are one is not known. At least they may be one
 *       with each other or with a named source of the same country, at most each outlet has its
 *       own; as the best guess those of one country and sector are one.
 *   <li>Witnesses are those whom each outlet has found; a video that goes round is one.
 *   <li>An outlet's own voice is an origin if it shows work of its own: a dateline, a reporter on
 *       the spot, papers it has seen, or that it is an agency. If it shows none, it counts only
 *       where nothing else does, and then all such outlets together once.
 *   <li>In one report a plain lead stands on the source that a later sentence names, and "an
 *       official said" on the official who is then named.
 *   <li>Outlets that cite each other and nobody else are one origin at most, and are shown as a
 *       circle whatever else they have.
 *   <li>Denials are no origin of what they deny. A report that its outlet has taken back counts no
 *       more, and nothing rests on it.
 * </ul>
 */
@NullMarked
package hearsay.corroboration.origin;

import org.jspecify.annotations.NullMarked;
