package hearsay.corroboration.origin;

import hearsay.corroboration.outlet.Outlets;
import hearsay.model.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From how many independent origins a statement comes that several reports tell, and who relies on
 * whom for it. A pure function of its input, in whatever order that is given; immutable, safe for
 * any number of threads. Cost grows with the number of sayings, not with its square.
 */
public final class Origins {
  private final Outlets outlets;

  public Origins(Outlets outlets) {
    this.outlets = outlets;
  }

  /**
   * @param readings the reports that tell the statement; others play no part
   * @param sayings the claims by which they tell it; those that deny it count for nothing
   * @param copies which of the reports took text from which
   */
  public OriginGraph of(
      Collection<Reading> readings, Collection<Saying> sayings, Collection<Copy> copies) {
    Map<String, Reading> byId = new TreeMap<>();
    readings.forEach(reading -> byId.put(reading.report().id(), reading));
    Press press = new Press(outlets, byId.values());
    Retractions retractions = new Retractions(press, byId.values());
    Map<String, List<Trail>> trails = new TreeMap<>();
    bySaying(sayings)
        .forEach(
            (report, told) -> {
              Reading reading = byId.get(report);
              List<Trail> found =
                  reading == null ? List.of() : new TrailReader(press, reading).trails(told);
              if (!found.isEmpty()) {
                trails.put(report, found);
              }
            });
    GraphBuilder builder =
        new GraphBuilder(press, byId, trails.values().stream().flatMap(List::stream).toList());
    trails.forEach((report, found) -> builder.add(report, found, of(report, copies, trails)));
    return new Counting(builder, retractions, press, byId).graph(trails.keySet());
  }

  private static Map<String, Set<Saying>> bySaying(Collection<Saying> sayings) {
    Map<String, Set<Saying>> byReport = new TreeMap<>();
    sayings.forEach(
        saying -> byReport.computeIfAbsent(saying.report(), any -> new TreeSet<>()).add(saying));
    return byReport;
  }

  private static List<Copy> of(
      String report, Collection<Copy> copies, Map<String, List<Trail>> trails) {
    List<Copy> own = new ArrayList<>();
    for (Copy copy : copies) {
      if (copy.copy().equals(report) && trails.containsKey(copy.original())) {
        own.add(copy);
      }
    }
    own.sort(Comparator.comparing(Copy::original));
    return own;
  }
}
