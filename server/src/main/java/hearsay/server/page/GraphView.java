package hearsay.server.page;

import gg.jte.Content;
import hearsay.corroboration.HappeningFinding;
import hearsay.corroboration.origin.Agent;
import hearsay.corroboration.origin.Circle;
import hearsay.corroboration.origin.Count;
import hearsay.corroboration.origin.Origin;
import hearsay.corroboration.origin.OriginGraph;
import hearsay.corroboration.origin.Relation;
import hearsay.ledger.LedgerException;
import hearsay.publish.wording.Spelling;
import hearsay.server.picture.OriginPicture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who relies on whom for a happening, drawn and in words.
 *
 * @param count "2 independent origins (1 to 3)"
 * @param origins each with its standing and how many reports rest on it
 * @param relations who relies on whom, and what shows it
 * @param circles the ways by which reports rest on themselves
 */
public record GraphView(
    Content picture,
    String count,
    List<OriginLine> origins,
    List<RelationLine> relations,
    List<String> circles) {
  public GraphView {
    origins = List.copyOf(origins);
    relations = List.copyOf(relations);
    circles = List.copyOf(circles);
  }

  /** An origin. */
  public record OriginLine(String name, String standing, int reports) {}

  /** One relies on another. */
  public record RelationLine(String from, String kind, String to, String grounds) {}

  static GraphView of(HappeningFinding finding, Reports reports) throws LedgerException {
    OriginGraph graph = finding.origins();
    Map<String, String> names = new HashMap<>();
    for (Agent agent : graph.agents()) {
      names.put(agent.id(), name(agent, reports));
    }
    return new GraphView(
        Templates.html(OriginPicture.of(graph, agent -> called(names, agent.id()))),
        words(graph.independent()),
        graph.origins().stream().map(origin -> line(origin, names)).toList(),
        graph.relations().stream().map(relation -> line(relation, names)).toList(),
        graph.circles().stream().map(circle -> words(circle, names)).toList());
  }

  private static String name(Agent agent, Reports reports) throws LedgerException {
    if (agent.kind() != Agent.Kind.REPORT) {
      return agent.name();
    }
    Reports.Card card = reports.card(agent.name());
    return card.outlet() == null ? card.title() : card.outlet() + ": " + card.title();
  }

  private static String called(Map<String, String> names, String id) {
    return names.getOrDefault(id, id);
  }

  /** "2 independent origins (1 to 3)". */
  static String words(Count count) {
    String best =
        count.best() + (count.best() == 1 ? " independent origin" : " independent origins");
    return count.min() == count.max()
        ? best
        : best + " (" + count.min() + " to " + count.max() + ")";
  }

  private static OriginLine line(Origin origin, Map<String, String> names) {
    return new OriginLine(
        origin.agents().stream().map(id -> called(names, id)).collect(Collectors.joining(", ")),
        Spelling.of(origin.standing()),
        origin.reports().size());
  }

  private static RelationLine line(Relation relation, Map<String, String> names) {
    return new RelationLine(
        called(names, relation.from()),
        Spelling.of(relation.kind()),
        called(names, relation.to()),
        relation.reasons().stream()
            .map(reason -> Spelling.of(reason.ground()))
            .distinct()
            .collect(Collectors.joining(", ")));
  }

  private static String words(Circle circle, Map<String, String> names) {
    List<String> path = new ArrayList<>();
    circle.path().forEach(id -> path.add(called(names, id)));
    path.add(path.get(0));
    return String.join(" → ", path);
  }
}
