package hearsay.server.picture;

import hearsay.corroboration.origin.Agent;
import hearsay.corroboration.origin.Circle;
import hearsay.corroboration.origin.Origin;
import hearsay.corroboration.origin.OriginGraph;
import hearsay.corroboration.origin.Relation;
import hearsay.publish.page.Svg;
import hearsay.publish.wording.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * Who relies on whom: reports at the left, whom they have it from further right, origins with a
 * heavy rim. Relations that close a circle are dashed and bend back.
 */
public final class OriginPicture {
  private static final int COLUMN = 300;
  private static final int ROW = 46;
  private static final int BOX = 236;
  private static final int HIGH = 32;
  private static final int MARGIN = 8;
  private static final int LONGEST_NAME = 32;

  private final OriginGraph graph;
  private final Layers layers;
  private final Set<String> origins = new HashSet<>();
  private final Set<List<String>> circular = new HashSet<>();
  private final Function<Agent, String> names;

  private OriginPicture(OriginGraph graph, Function<Agent, String> names) {
    this.graph = graph;
    this.layers = new Layers(graph);
    this.names = names;
    graph.origins().stream()
        .filter(origin -> origin.standing() != Origin.Standing.WITHDRAWN)
        .forEach(origin -> origins.addAll(origin.agents()));
    for (Circle circle : graph.circles()) {
      List<String> path = circle.path();
      for (int i = 0; i < path.size(); i++) {
        circular.add(List.of(path.get(i), path.get((i + 1) % path.size())));
      }
    }
  }

  /**
   * The picture.
   *
   * @param names what agents are called
   */
  public static String of(OriginGraph graph, Function<Agent, String> names) {
    return new OriginPicture(graph, names).draw();
  }

  private String draw() {
    int width = layers.columns() * COLUMN - (COLUMN - BOX) + 2 * MARGIN;
    int height = layers.tallest() * ROW + 2 * MARGIN;
    Element holder = new Element("div");
    Element svg = Svg.picture(holder, width, height, words()).addClass("origins");
    svg.attr("width", String.valueOf(width)).attr("height", String.valueOf(height));
    graph.relations().forEach(relation -> relation(svg, relation));
    Map<String, Layers.Spot> spots = layers.spots();
    graph
        .agents()
        .forEach(agent -> agent(svg, agent, spots.getOrDefault(agent.id(), Layers.Spot.FIRST)));
    return holder.html();
  }

  private String words() {
    int best = graph.independent().best();
    return "Who relies on whom: "
        + graph.agents().size()
        + " voices, "
        + best
        + (best == 1 ? " independent origin" : " independent origins")
        + (graph.isCircular() ? ", with circular reporting" : "")
        + ". The table below says the same.";
  }

  private double x(Layers.Spot spot) {
    return MARGIN + spot.column() * (double) COLUMN;
  }

  private double y(Layers.Spot spot) {
    int free = layers.tallest() - layers.height(spot.column());
    return MARGIN + (spot.row() + free / 2.0) * ROW;
  }

  private void agent(Element svg, Agent agent, Layers.Spot spot) {
    Element group = svg.appendElement("g").addClass("agent").addClass(kind(agent));
    if (origins.contains(agent.id())) {
      group.addClass("origin");
    }
    String name = names.apply(agent);
    group.appendElement("title").text(name + " (" + Spelling.of(agent.kind()) + ")");
    Svg.rectangle(group, "box", x(spot), y(spot), BOX, HIGH)
        .attr("rx", agent.kind() == Agent.Kind.REPORT ? "3" : "16");
    Svg.text(group, "middle", x(spot) + BOX / 2.0, y(spot) + 20, shortened(name));
  }

  private static String kind(Agent agent) {
    return Spelling.of(agent.kind()).replace(' ', '-');
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)).strip() + "…";
  }

  private void relation(Element svg, Relation relation) {
    Layers.Spot from = layers.spots().getOrDefault(relation.from(), Layers.Spot.FIRST);
    Layers.Spot to = layers.spots().getOrDefault(relation.to(), Layers.Spot.FIRST);
    boolean inCircle = circular.contains(List.of(relation.from(), relation.to()));
    double y1 = y(from) + HIGH / 2.0;
    double y2 = y(to) + HIGH / 2.0;
    boolean onward = to.column() > from.column();
    double x1 = x(from) + BOX;
    double x2 = onward ? x(to) - 7 : x(to) + BOX + 7;
    double bend = onward ? (x2 - x1) / 2 : 46;
    String path =
        "M"
            + n(x1)
            + " "
            + n(y1)
            + "C"
            + n(x1 + bend)
            + " "
            + n(y1)
            + " "
            + n(onward ? x2 - bend : x2 + bend)
            + " "
            + n(y2)
            + " "
            + n(x2)
            + " "
            + n(y2);
    Svg.path(svg, inCircle ? "relies circular" : "relies", path)
        .appendElement("title")
        .text(Spelling.of(relation.kind()));
    String tip = onward ? "l-8 -4v8z" : "l8 -4v8z";
    Svg.path(
        svg,
        inCircle ? "tip circular" : "tip",
        "M" + n(onward ? x2 + 7 : x2 - 7) + " " + n(y2) + tip);
  }

  private static String n(double number) {
    return Svg.number(number);
  }
}
