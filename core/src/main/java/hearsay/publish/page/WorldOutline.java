package hearsay.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Land, borders and names of countries from {@code world.txt} (Natural Earth 1:50m; how it is made:
 * training/world-outline). Loaded once.
 */
public final class WorldOutline {
  /**
   * A ring of land or a line of border: longitudes and latitudes in turn, in degrees.
   *
   * @param extent the smallest box around it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, only read
  record Line(double[] points, Box extent) {}

  /** A box in degrees; west is below east, south below north. */
  record Box(double west, double south, double east, double north) {
    boolean meets(Box other) {
      return west <= other.east
          && other.west <= east
          && south <= other.north
          && other.south <= north;
    }

    boolean holds(double lon, double lat) {
      return west <= lon && lon <= east && south <= lat && lat <= north;
    }
  }

  /**
   * A country's name at its middle.
   *
   * @param size in square degrees
   */
  record Country(String name, double lon, double lat, int size) {}

  private static final double UNITS = 100;

  /** The one outline, made when a page first needs it. */
  private static final class Holder {
    static final WorldOutline WORLD = new WorldOutline();
  }

  /** As much as a picture may be off, in pixels. */
  private static final double UNSEEN = 0.5;

  private final List<Line> land = new ArrayList<>();
  private final List<Line> borders = new ArrayList<>();
  private final List<Country> countries = new ArrayList<>();

  /** By the power of two that its pixels to a degree are at least. */
  private final Map<Integer, Drawn> drawn = new ConcurrentHashMap<>();

  /** Lines with no more points than are seen at a scale. */
  private record Drawn(List<Line> land, List<Line> borders) {}

  private WorldOutline() {
    Template.resource("world.txt").lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    countries.sort(Comparator.comparingInt(Country::size).reversed());
  }

  static WorldOutline world() {
    return Holder.WORLD;
  }

  /** The same for a program that draws maps: land and borders as GeoJSON (RFC 7946). */
  public static String geoJson() {
    WorldOutline world = world();
    StringJoiner features =
        new StringJoiner(",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n");
    world.land.forEach(
        ring ->
            features.add(
                feature("Polygon", "[[" + pairs(ring) + "," + start(ring) + "]]", "land")));
    world.borders.forEach(
        line -> features.add(feature("LineString", "[" + pairs(line) + "]", "border")));
    return features.toString();
  }

  private static String feature(String geometry, String coordinates, String kind) {
    return "{\"type\":\"Feature\",\"properties\":{\"kind\":\""
        + kind
        + "\"},\"geometry\":{\"type\":\""
        + geometry
        + "\",\"coordinates\":"
        + coordinates
        + "}}";
  }

  /** A ring ends where it begins (RFC 7946, 3.1.6). */
  private static String start(Line ring) {
    return "[" + ring.points()[0] + "," + ring.points()[1] + "]";
  }

  private static String pairs(Line line) {
    StringJoiner pairs = new StringJoiner(",");
    for (int i = 0; i < line.points().length; i += 2) {
      pairs.add("[" + line.points()[i] + "," + line.points()[i + 1] + "]");
    }
    return pairs.toString();
  }

  private void add(String row) {
    String[] fields = row.split("\t", -1);
    switch (fields[0]) {
      case "land" -> land.add(line(fields[1]));
      case "border" -> borders.add(line(fields[1]));
      case "name" -> countries.add(country(fields));
      default -> throw new IllegalStateException("world.txt: no such row: " + row);
    }
  }

  private static Line line(String steps) {
    String[] numbers = steps.split(" ", -1);
    double[] points = new double[numbers.length];
    long lon = 0;
    long lat = 0;
    double west = 180;
    double east = -180;
    double south = 90;
    double north = -90;
    for (int i = 0; i < numbers.length; i += 2) {
      lon += Long.parseLong(numbers[i]);
      lat += Long.parseLong(numbers[i + 1]);
      points[i] = lon / UNITS;
      points[i + 1] = lat / UNITS;
      west = Math.min(west, points[i]);
      east = Math.max(east, points[i]);
      south = Math.min(south, points[i + 1]);
      north = Math.max(north, points[i + 1]);
    }
    return new Line(points, new Box(west, south, east, north));
  }

  private static Country country(String[] fields) {
    String[] at = fields[1].split(" ", -1);
    return new Country(
        fields[3],
        Long.parseLong(at[0]) / UNITS,
        Long.parseLong(at[1]) / UNITS,
        Integer.parseInt(fields[2]));
  }

  /**
   * Rings of land that reach into a box.
   *
   * @param scale that they are drawn in, pixels to a degree
   */
  List<Line> land(Box box, double scale) {
    return drawn(scale).land().stream().filter(ring -> ring.extent().meets(box)).toList();
  }

  /**
   * Borders that reach into a box.
   *
   * @param scale that they are drawn in, pixels to a degree
   */
  List<Line> borders(Box box, double scale) {
    return drawn(scale).borders().stream().filter(line -> line.extent().meets(box)).toList();
  }

  private Drawn drawn(double scale) {
    return drawn.computeIfAbsent(
        Math.getExponent(scale),
        power -> {
          double tolerance = UNSEEN / Math.scalb(1.0, power + 1);
          return new Drawn(thinned(land, tolerance), thinned(borders, tolerance));
        });
  }

  private static List<Line> thinned(List<Line> lines, double tolerance) {
    return tolerance * UNITS < 1
        ? lines
        : lines.stream()
            .map(line -> new Line(Thinning.of(line.points(), tolerance), line.extent()))
            .toList();
  }

  /** Countries whose middle lies in a box, the largest first. */
  List<Country> countries(Box box) {
    return countries.stream().filter(c -> box.holds(c.lon(), c.lat())).toList();
  }
}
