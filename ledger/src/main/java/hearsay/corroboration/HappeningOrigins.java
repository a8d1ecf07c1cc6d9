package hearsay.corroboration;

import hearsay.corroboration.happening.Happening;
import hearsay.corroboration.happening.Stance;
import hearsay.corroboration.origin.OriginGraph;
import hearsay.corroboration.origin.Origins;
import hearsay.corroboration.origin.Saying;
import hearsay.ledger.LedgerException;
import hearsay.model.Place;
import hearsay.model.Reading;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The origins of events that several reports tell. */
final class HappeningOrigins {
  private final ReadingSource readings;
  private final Origins origins;
  private final ReusedText reused;
  private final Map<String, Set<String>> places = new HashMap<>();

  HappeningOrigins(ReadingSource readings, Origins origins, ReusedText reused) {
    this.readings = readings;
    this.origins = origins;
    this.reused = reused;
  }

  /**
   * @param before what was found of them earlier, which stands where the event is told as before
   */
  SortedMap<String, HappeningFinding> of(
      Collection<Happening> happenings, SortedMap<String, HappeningFinding> before)
      throws LedgerException {
    SortedMap<String, HappeningFinding> found = new TreeMap<>();
    for (Happening happening : happenings) {
      Set<String> reports = happening.reports();
      if (reports.size() < 2) {
        continue;
      }
      HappeningFinding known = before.get(happening.id());
      found.put(
          happening.id(),
          known != null && known.happening().equals(happening) ? known : of(happening, reports));
    }
    places.keySet().retainAll(found.keySet());
    return found;
  }

  private HappeningFinding of(Happening happening, Set<String> reports) throws LedgerException {
    List<Reading> told = readings.of(reports);
    OriginGraph graph = origins.of(told, sayings(happening), reused.among(reports));
    places.put(happening.id(), places(happening, told));
    return new HappeningFinding(happening, graph);
  }

  /** By happening, what its reports call the settlements where it is put. */
  Map<String, Set<String>> places() {
    return places;
  }

  private static Set<String> places(Happening happening, List<Reading> readings) {
    Set<String> names = new TreeSet<>();
    for (Reading reading : readings) {
      for (Place place : reading.places()) {
        if (place.geonameid() != null && happening.places().contains(place.geonameid())) {
          names.add(place.name() == null ? place.text() : place.name());
        }
      }
    }
    return names;
  }

  private static List<Saying> sayings(Happening happening) {
    return happening.tellings(Set.of(Stance.ASSERTS)).stream()
        .map(telling -> new Saying(telling.report(), telling.claim()))
        .distinct()
        .toList();
  }
}
