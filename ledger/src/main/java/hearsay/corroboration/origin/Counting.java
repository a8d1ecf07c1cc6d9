package hearsay.corroboration.origin;

import hearsay.corroboration.origin.Origin.Standing;
import hearsay.model.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where the paths end, and how many independent origins that makes. */
final class Counting {
  private final GraphBuilder builder;
  private final Retractions retractions;
  private final Press press;
  private final Map<String, Reading> readings;
  private final Network network;

  Counting(
      GraphBuilder builder, Retractions retractions, Press press, Map<String, Reading> readings) {
    this.builder = builder;
    this.retractions = retractions;
    this.press = press;
    this.readings = readings;
    this.network = builder.counting();
  }

  OriginGraph graph(Set<String> reports) {
    List<Set<String>> knots = network.knots();
    List<Origin> origins = origins(knots, reports);
    List<String> sides =
        origins.stream()
            .filter(origin -> origin.standing() == Standing.KNOWN)
            .flatMap(origin -> origin.agents().stream())
            .map(id -> builder.agentOf(id).side())
            .filter(side -> side != null)
            .distinct()
            .sorted()
            .toList();
    return new OriginGraph(
        builder.agents(), builder.relations(), origins, count(origins), circles(knots), sides);
  }

  private List<Origin> origins(List<Set<String>> knots, Set<String> reports) {
    Map<String, Set<String>> resting = new HashMap<>();
    for (String report : reports) {
      if (!retractions.isWithdrawn(report)) {
        network
            .reach("report:" + report)
            .forEach(end -> resting.computeIfAbsent(end, any -> new TreeSet<>()).add(report));
      }
    }
    List<Origin> origins = new ArrayList<>();
    for (Set<String> knot : knots) {
      Set<String> on = new TreeSet<>();
      knot.forEach(end -> on.addAll(resting.getOrDefault(end, Set.of())));
      if (network.isEnd(knot) && !on.isEmpty()) {
        List<String> agents =
            knot.stream().map(end -> builder.agentOf(end).id()).distinct().sorted().toList();
        origins.add(new Origin(agents, standing(knot), List.copyOf(on)));
      }
    }
    origins.sort(Comparator.comparing(origin -> String.join("\n", origin.agents())));
    return origins;
  }

  private Standing standing(Set<String> knot) {
    if (knot.size() > 1) {
      return Standing.CIRCULAR;
    }
    String end = knot.iterator().next();
    Agent agent = builder.agentOf(end);
    return switch (agent.kind()) {
      case ANONYMOUS -> Standing.UNNAMED;
      case WITNESSES -> Standing.GATHERED;
      case DOCUMENT -> Standing.GATHERED;
      case PERSON, INSTITUTION -> Standing.KNOWN;
      case REPORT -> Standing.UNSHOWN;
      case OUTLET -> outlet(end, agent.name());
    };
  }

  private Standing outlet(String end, String name) {
    if (retractions.hasWithdrawn(name)) {
      return Standing.WITHDRAWN;
    }
    boolean itself = end.endsWith(" itself");
    return !itself || builder.showsWork(end) ? Standing.KNOWN : Standing.UNSHOWN;
  }

  private Count count(List<Origin> origins) {
    int known = count(origins, Standing.KNOWN);
    int circular = count(origins, Standing.CIRCULAR);
    int unshown = count(origins, Standing.UNSHOWN);
    List<Agent> unnamed = agents(origins, Standing.UNNAMED);
    List<Agent> gathered = agents(origins, Standing.GATHERED);
    long descriptions = unnamed.stream().map(Counting::description).distinct().count();
    long finds = gathered.stream().map(Counting::find).distinct().count();
    int sure = known + (int) descriptions + (int) finds;
    int fallback = sure == 0 && unshown + circular > 0 ? 1 : 0;
    int least = known + least(unnamed, origins);
    int floor = least == 0 && sure + fallback > 0 ? 1 : least;
    return new Count(
        Math.min(floor, sure + fallback),
        sure + fallback,
        known + unnamed.size() + gathered.size() + unshown + circular);
  }

  /** Unnamed sources that can be none of the known ones, nor of each other. */
  private int least(List<Agent> unnamed, List<Origin> origins) {
    List<Agent> apart = new ArrayList<>(agents(origins, Standing.KNOWN));
    int known = apart.size();
    for (Agent one : unnamed) {
      if (apart.stream().noneMatch(other -> mayBeOne(one, other))) {
        apart.add(one);
      }
    }
    return apart.size() - known;
  }

  private static boolean mayBeOne(Agent unnamed, Agent other) {
    return other.kind() != Agent.Kind.OUTLET
        && (unnamed.country() == null
            || other.country() == null
            || unnamed.country().equals(other.country()));
  }

  private static String description(Agent agent) {
    return agent.country() + " " + (agent.sectors().isEmpty() ? "" : agent.sectors().get(0));
  }

  /** Witnesses are those whom each outlet has found; a picture that goes round is one. */
  private static String find(Agent agent) {
    return agent.kind() == Agent.Kind.DOCUMENT && Words.has(Words.Kind.PICTURE, agent.name())
        ? "picture"
        : agent.id();
  }

  private static int count(List<Origin> origins, Standing standing) {
    return (int) origins.stream().filter(origin -> origin.standing() == standing).count();
  }

  private List<Agent> agents(List<Origin> origins, Standing standing) {
    return origins.stream()
        .filter(origin -> origin.standing() == standing)
        .map(origin -> builder.agentOf(origin.agents().get(0)))
        .toList();
  }

  /** One circle for each knot in which reports of two or more publishers rely on each other. */
  private List<Circle> circles(List<Set<String>> knots) {
    List<Circle> circles = new ArrayList<>();
    for (Set<String> knot : knots) {
      Set<String> publishers = new HashSet<>();
      for (String name : knot) {
        Reading reading = readings.get(name.substring(name.indexOf(':') + 1));
        publishers.add(
            name.startsWith("report:") && reading != null
                ? "outlet:" + press.publisher(reading.report())
                : name);
      }
      if (publishers.size() > 1) {
        circles.add(new Circle(network.circle(knot.iterator().next(), knot)));
      }
    }
    return circles;
  }
}
