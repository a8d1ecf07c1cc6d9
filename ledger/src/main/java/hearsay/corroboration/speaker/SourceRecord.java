package hearsay.corroboration.speaker;

import hearsay.corroboration.origin.Agent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger's reports have from one source that is no outlet.
 *
 * @param id as {@link hearsay.corroboration.origin.Speaker#id} gives it
 * @param kind person or institution
 * @param name by which people know it
 * @param names as reports write it, the most used first
 * @param country ISO 3166-1 alpha-3, as most reports have it, or null
 * @param sectors PLOVER sectors, as most reports have them
 * @param said claims of which it is the last voice in the chain
 * @param reports number of reports with such claims
 * @param from ISO 8601 day of the earliest of them, or null
 * @param to ISO 8601 day of the latest, or null
 * @param origin happenings of which it is an origin
 * @param first of these, where the earliest report rests on it
 * @param alone of these, where it is the only origin
 * @param contradicted of these, where somebody else denies or contests the telling
 * @param disputed stories for which it gives a figure that another's figure excludes
 * @param reliedOnBy outlets that rely on it, those most often first
 */
public record SourceRecord(
    String id,
    Agent.Kind kind,
    String name,
    List<String> names,
    @Nullable String country,
    List<String> sectors,
    Tally said,
    int reports,
    @Nullable String from,
    @Nullable String to,
    Tally origin,
    Tally first,
    Tally alone,
    Tally contradicted,
    Tally disputed,
    List<Reliance> reliedOnBy) {
  public SourceRecord {
    names = List.copyOf(names);
    sectors = List.copyOf(sectors);
    reliedOnBy = List.copyOf(reliedOnBy);
  }
}
