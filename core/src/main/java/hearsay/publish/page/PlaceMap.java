package hearsay.publish.page;

import hearsay.model.Place;
import hearsay.publish.page.WorldOutline.Country;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The places on a map that shows no more of the world than they need. */
final class PlaceMap {
  private static final int MOST_COUNTRIES = 14;

  /** A window of this many degrees of latitude tells by itself where in the world it lies. */
  private static final double WIDE = 70;

  private PlaceMap() {}

  static void fill(Element section, List<Place> places) {
    List<Spot> spots = spots(places);
    if (!spots.isEmpty()) {
      map(
          section
              .appendElement("div")
              .addClass("scroll")
              .attr("tabindex", "0")
              .attr("role", "region")
              .attr("aria-label", "Map"),
          spots);
    }
    PlaceTable.fill(section, places);
  }

  /**
   * Places at one point.
   *
   * @param literal whether the report means the place itself at least once
   * @param area whether it is a country or a part of one, of which the point is only the middle
   */
  private record Spot(String name, double lon, double lat, boolean literal, boolean area) {
    String style() {
      return "at" + (literal ? "" : " stands-for") + (area ? " area" : "");
    }
  }

  private static List<Spot> spots(List<Place> places) {
    Map<String, Spot> spots = new LinkedHashMap<>();
    for (Place place : places) {
      if (place.lat() != null && place.lon() != null) {
        String name = place.name() == null ? place.text() : place.name();
        Spot spot =
            new Spot(
                name, place.lon(), place.lat(), place.use() == Place.Use.LITERAL, isArea(place));
        spots.merge(place.lat() + " " + place.lon(), spot, PlaceMap::together);
      }
    }
    // places that are meant as such get their labels first
    return spots.values().stream()
        .sorted(Comparator.comparing(spot -> spot.literal() ? 0 : 1))
        .toList();
  }

  private static Spot together(Spot one, Spot other) {
    return one.literal()
        ? one
        : new Spot(one.name(), one.lon(), one.lat(), other.literal(), one.area());
  }

  /** By GeoNames feature code: countries, their divisions, regions. */
  private static boolean isArea(Place place) {
    return place.feature() != null && place.feature().matches("(PCL|ADM|RGN|CONT|TERR|ZN).*");
  }

  private static void map(Element parent, List<Spot> spots) {
    Projection projection = Projection.around(points(spots));
    List<Spot> shown =
        spots.stream().filter(spot -> projection.box().holds(spot.lon(), spot.lat())).toList();
    boolean located = projection.box().north() - projection.box().south() < WIDE;
    String names = shown.stream().map(Spot::name).distinct().collect(Collectors.joining(", "));
    Element svg =
        Svg.picture(parent, Projection.WIDTH, Projection.HEIGHT, "Map of " + names).addClass("map");
    svg.appendElement("g")
        .attr("transform", "scale(" + 1.0 / Projection.TENTHS + ")")
        .appendChild(new DataNode(Outlines.of(projection)));
    Labels labels = new Labels();
    if (located) {
      Locator.block(labels);
      Locator.draw(svg, projection.box());
    }
    names(svg, projection, shown, labels);
  }

  /**
   * What the map must show: the places that are meant as such, so that a capital which only speaks
   * does not stretch it over half the world; towns rather than whole countries; all, where there
   * are none.
   */
  private static List<double[]> points(List<Spot> spots) {
    List<Spot> literal = spots.stream().filter(Spot::literal).toList();
    List<Spot> towns = literal.stream().filter(spot -> !spot.area()).toList();
    return (literal.isEmpty() ? spots : towns.isEmpty() ? literal : towns)
        .stream().map(spot -> new double[] {spot.lon(), spot.lat()}).toList();
  }

  private static void names(Element svg, Projection projection, List<Spot> spots, Labels labels) {
    for (Spot spot : spots) {
      double x = projection.x(spot.lon());
      double y = projection.y(spot.lat());
      labels.block(x - 6, y - 6, x + 6, y + 6);
    }
    List<Runnable> later = new ArrayList<>();
    for (Spot spot : spots) {
      double x = projection.x(spot.lon());
      double y = projection.y(spot.lat());
      Svg.circle(svg, spot.style(), x, y, spot.area() ? 9 : 6)
          .appendElement("title")
          .text(spot.name());
      labels
          .beside(x, y, spot.name())
          .ifPresent(
              at ->
                  later.add(
                      () ->
                          Svg.text(svg, at.anchor(), at.x(), at.y(), spot.name())
                              .addClass("label")));
    }
    WorldOutline.world().countries(projection.box()).stream()
        .filter(country -> spots.stream().noneMatch(spot -> spot.name().equals(country.name())))
        .filter(
            country -> labels.over(x(projection, country), y(projection, country), country.name()))
        .limit(MOST_COUNTRIES)
        .forEach(
            country ->
                Svg.text(
                        svg,
                        "middle",
                        x(projection, country),
                        y(projection, country),
                        country.name().toUpperCase(Locale.ROOT))
                    .addClass("country"));
    later.forEach(Runnable::run);
  }

  private static double x(Projection projection, Country country) {
    return projection.x(country.lon());
  }

  private static double y(Projection projection, Country country) {
    return projection.y(country.lat());
  }
}
