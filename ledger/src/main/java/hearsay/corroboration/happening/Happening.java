package hearsay.corroboration.happening;

import hearsay.model.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One event of the world, with every place where it is told.
 *
 * @param id derived from the content hash of one of its mentions (the least), so that it does not
 *     depend on the order of arrival
 * @param modes PLOVER modes that its tellings give, most general reading: empty where none does
 * @param from first day on which it can have taken place by the explicit dates of its tellings, or
 *     null where none gives one
 * @param to day after the last, or null
 * @param places GeoNames ids of the settlements where its tellings put it
 * @param countries ISO 3166-1 alpha-3 of those places
 * @param actors names, or country and sector codes where no name is known
 * @param recipients the same for those who suffer or receive it
 * @param tellings claims for and against it, sorted
 */
public record Happening(
    String id,
    EventType type,
    List<String> modes,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<Long> places,
    List<String> countries,
    List<String> actors,
    List<String> recipients,
    List<Telling> tellings) {
  public Happening {
    modes = List.copyOf(modes);
    places = List.copyOf(places);
    countries = List.copyOf(countries);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    tellings = List.copyOf(tellings);
  }

  /** The ids of the reports that tell it, in order. */
  public SortedSet<String> reports() {
    SortedSet<String> reports = new TreeSet<>();
    tellings.forEach(telling -> reports.add(telling.report()));
    return reports;
  }

  /** The tellings of some stances, in order. */
  public List<Telling> tellings(Set<Stance> stances) {
    return tellings.stream().filter(telling -> stances.contains(telling.stance())).toList();
  }
}
