package hearsay.corroboration.speaker;

import hearsay.corroboration.outlet.KnownOutlet.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one outlet published in a ledger, and what others have from it.
 *
 * @param id as {@link hearsay.corroboration.origin.Speaker#id} gives it
 * @param kind as the table of outlets has it, or null where it is not in it
 * @param name by which people know it
 * @param names as reports write it, the most used first
 * @param country ISO 3166-1 alpha-3, or null
 * @param state whether a government, or an armed group, is known to own or direct it
 * @param reports number of its reports
 * @param claims number of claims in them
 * @param own claims in its own voice
 * @param unnamed number of claims that its reports have from somebody whom they do not name
 * @param quoted claims of other outlets' reports of which it is the last voice in the chain
 * @param from ISO 8601 day of its earliest report, or null
 * @param to ISO 8601 day of its latest report, or null
 * @param told happenings of several reports that some report of it tells
 * @param first of those that other outlets tell too, where the earliest report is its
 * @param origin happenings of which it is a known origin, by work of its own that reports show
 * @param alone of these, where it is the only origin
 * @param unshown happenings that it tells in its own voice, showing no work of its own
 * @param contradicted happenings that it tells in its own voice and somebody else denies or
 *     contests
 * @param disputed stories for which it gives, in its own voice, a figure that another's excludes
 * @param reliesOn sources and outlets that it relies on, those most often first
 * @param reliedOnBy outlets that rely on it, those most often first
 */
public record OutletRecord(
    String id,
    @Nullable Kind kind,
    String name,
    List<String> names,
    @Nullable String country,
    boolean state,
    int reports,
    long claims,
    Tally own,
    long unnamed,
    Tally quoted,
    @Nullable String from,
    @Nullable String to,
    Tally told,
    Tally first,
    Tally origin,
    Tally alone,
    Tally unshown,
    Tally contradicted,
    Tally disputed,
    List<Reliance> reliesOn,
    List<Reliance> reliedOnBy) {
  public OutletRecord {
    names = List.copyOf(names);
    reliesOn = List.copyOf(reliesOn);
    reliedOnBy = List.copyOf(reliedOnBy);
  }
}
