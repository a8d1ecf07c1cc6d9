package hearsay.publish.page;

import org.jsoup.nodes.Element;

/** Pictures in a page, element by element. */
public final class Svg {
  private Svg() {}

  /** A picture of that size with words for those who do not see it. */
  public static Element picture(Element parent, int width, int height, String words) {
    return parent
        .appendElement("svg")
        .attr("viewBox", "0 0 " + width + " " + height)
        .attr("role", "img")
        .attr("aria-label", words);
  }

  /** A straight line, styled by class. */
  public static Element line(
      Element svg, String style, double x1, double y1, double x2, double y2) {
    return svg.appendElement("line")
        .attr("class", style)
        .attr("x1", number(x1))
        .attr("y1", number(y1))
        .attr("x2", number(x2))
        .attr("y2", number(y2));
  }

  /** A circle, styled by class. */
  public static Element circle(Element svg, String style, double x, double y, double radius) {
    return svg.appendElement("circle")
        .attr("class", style)
        .attr("cx", number(x))
        .attr("cy", number(y))
        .attr("r", number(radius));
  }

  /** A rectangle, styled by class. */
  public static Element rectangle(
      Element svg, String style, double x, double y, double width, double height) {
    return svg.appendElement("rect")
        .attr("class", style)
        .attr("x", number(x))
        .attr("y", number(y))
        .attr("width", number(width))
        .attr("height", number(height));
  }

  /** A path in SVG's own words, styled by class. */
  public static Element path(Element svg, String style, String path) {
    return svg.appendElement("path").attr("class", style).attr("d", path);
  }

  /** Words; the anchor is start, middle or end. */
  public static Element text(Element svg, String anchor, double x, double y, String words) {
    return svg.appendElement("text")
        .attr("x", number(x))
        .attr("y", number(y))
        .attr("text-anchor", anchor)
        .text(words);
  }

  /** At most one decimal: pictures are drawn in pixels. */
  public static String number(double value) {
    long tenths = Math.round(Math.abs(value) * 10);
    String sign = value < 0 && tenths > 0 ? "-" : "";
    return sign + tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
  }
}
