package hearsay.publish.page;

import hearsay.publish.page.WorldOutline.Box;
import hearsay.publish.page.WorldOutline.Line;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** A small world in the corner of a map, with the part that the map shows. */
final class Locator {
  private static final int WIDTH = 132;
  private static final int HEIGHT = 62;
  private static final int MARGIN = 10;

  /** No Antarctica: nobody reports from there, and it takes room. */
  private static final Box WORLD = new Box(-180, -57, 180, 84);

  /** Land smaller than this many degrees across cannot be seen here. */
  private static final double SMALLEST = 6;

  private static final double SCALE = (double) WIDTH / 360;
  private static final Projection WHOLE = new Projection(WORLD, SCALE, 1);

  /** The same on every map; drawn when the first one is. */
  private static final class Land {
    static final String PATH =
        WorldOutline.world().land(WORLD, SCALE).stream()
            .filter(ring -> ring.extent().east() - ring.extent().west() > SMALLEST)
            .map(Line::points)
            .map(WHOLE::ring)
            .collect(Collectors.joining("", "<path class=\"land\" d=\"", "\"></path>"));
  }

  private Locator() {}

  /** Keeps the labels of a map off the corner. */
  static void block(Labels labels) {
    labels.block(
        Projection.WIDTH - WIDTH - 2 * MARGIN,
        Projection.HEIGHT - HEIGHT - 2 * MARGIN,
        Projection.WIDTH,
        Projection.HEIGHT);
  }

  static void draw(Element map, Box shown) {
    double left = Projection.WIDTH - WIDTH - MARGIN;
    double top = Projection.HEIGHT - HEIGHT - MARGIN;
    Element inset =
        map.appendElement("g")
            .addClass("locator")
            .attr("transform", "translate(" + Svg.number(left) + " " + Svg.number(top) + ")");
    Svg.rectangle(inset, "sea", -4, -4, WIDTH + 8, HEIGHT - 2);
    inset
        .appendElement("g")
        .attr("transform", "scale(" + 1.0 / Projection.TENTHS + ")")
        .appendChild(new DataNode(Land.PATH));
    Svg.rectangle(
        inset,
        "window",
        WHOLE.x(shown.west()),
        WHOLE.y(shown.north()),
        Math.max(3, (shown.east() - shown.west()) * SCALE),
        Math.max(3, (shown.north() - shown.south()) * SCALE));
  }
}
