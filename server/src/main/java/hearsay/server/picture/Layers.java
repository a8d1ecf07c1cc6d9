package hearsay.server.picture;

import hearsay.corroboration.origin.Agent;
import hearsay.corroboration.origin.OriginGraph;
import hearsay.corroboration.origin.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the agents of an origin graph stand: each in a column right of all that rely on it, as far
 * as there are no circles, and within the column near those that it is tied to (barycentres,
 * Sugiyama, Tagawa and Toda 1981).
 */
final class Layers {
  /**
   * A place in the picture.
   *
   * @param column from 0, the left
   * @param row from 0, the top
   */
  record Spot(int column, int row) {
    static final Spot FIRST = new Spot(0, 0);
  }

  private static final int ROUNDS = 4;

  private final Map<String, Set<String>> next = new HashMap<>();
  private final Map<String, Set<String>> before = new HashMap<>();
  private final Map<String, Integer> column = new HashMap<>();
  private final List<List<String>> columns = new ArrayList<>();
  private final Map<String, Spot> spots = new HashMap<>();

  Layers(OriginGraph graph) {
    for (Agent agent : graph.agents()) {
      next.put(agent.id(), new HashSet<>());
      before.put(agent.id(), new HashSet<>());
    }
    for (Relation relation : graph.relations()) {
      if (next.containsKey(relation.from()) && next.containsKey(relation.to())) {
        next.getOrDefault(relation.from(), Set.of()).add(relation.to());
        before.getOrDefault(relation.to(), Set.of()).add(relation.from());
      }
    }
    Set<String> open = new HashSet<>();
    graph.agents().forEach(agent -> place(agent.id(), open));
    graph.agents().stream()
        .sorted(Comparator.comparing(Agent::kind).thenComparing(Agent::id))
        .forEach(agent -> column(columnOf(agent.id())).add(agent.id()));
    order();
  }

  /** The longest way here from a beginning, circles cut where they close. */
  private int place(String agent, Set<String> open) {
    Integer known = column.get(agent);
    if (known != null) {
      return known;
    }
    if (!open.add(agent)) {
      return -1;
    }
    int at = 0;
    for (String earlier : before.getOrDefault(agent, Set.of()).stream().sorted().toList()) {
      at = Math.max(at, place(earlier, open) + 1);
    }
    open.remove(agent);
    column.put(agent, at);
    return at;
  }

  private int columnOf(String agent) {
    return column.getOrDefault(agent, 0);
  }

  private List<String> column(int number) {
    while (columns.size() <= number) {
      columns.add(new ArrayList<>());
    }
    return columns.get(number);
  }

  private void order() {
    number();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Set<String>> neighbours = round % 2 == 0 ? before : next;
      for (List<String> one : columns) {
        one.sort(
            Comparator.comparingDouble((String agent) -> middle(agent, neighbours))
                .thenComparing(agent -> agent));
        number();
      }
    }
  }

  private double middle(String agent, Map<String, Set<String>> neighbours) {
    return neighbours.getOrDefault(agent, Set.of()).stream()
        .mapToDouble(other -> share(spots.getOrDefault(other, Spot.FIRST)))
        .average()
        .orElse(share(spots.getOrDefault(agent, Spot.FIRST)));
  }

  /** How far down its column, so that columns of unlike height compare. */
  private double share(Spot spot) {
    return (spot.row() + 0.5) / columns.get(spot.column()).size();
  }

  private void number() {
    for (int c = 0; c < columns.size(); c++) {
      for (int r = 0; r < columns.get(c).size(); r++) {
        spots.put(columns.get(c).get(r), new Spot(c, r));
      }
    }
  }

  Map<String, Spot> spots() {
    return spots;
  }

  int columns() {
    return Math.max(1, columns.size());
  }

  /** Agents in the fullest column. */
  int tallest() {
    return columns.stream().mapToInt(List::size).max().orElse(1);
  }

  int height(int number) {
    return columns.get(number).size();
  }
}
