package hearsay.corroboration.origin;

import java.util.List;

/**
 * Who relies on whom for one statement, and on how many independent origins it all rests.
 *
 * @param agents all that the statement passes through, by id
 * @param relations by their two ends
 * @param origins where the paths end
 * @param circles where they run back into themselves
 * @param sides whose part the known origins take, without repetition: two offices of one government
 *     are two origins of one side
 */
public record OriginGraph(
    List<Agent> agents,
    List<Relation> relations,
    List<Origin> origins,
    Count independent,
    List<Circle> circles,
    List<String> sides) {
  public OriginGraph {
    agents = List.copyOf(agents);
    relations = List.copyOf(relations);
    origins = List.copyOf(origins);
    circles = List.copyOf(circles);
    sides = List.copyOf(sides);
  }

  /** Whether some of the reports rest on each other in a circle. */
  public boolean isCircular() {
    return !circles.isEmpty();
  }
}
