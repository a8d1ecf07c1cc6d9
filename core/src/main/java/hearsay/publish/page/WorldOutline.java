package hearsay.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

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

  private final List<Line> land = new ArrayList<>();
  private final List<Line> borders = new ArrayList<>();
  private final List<Country> countries = new ArrayList<>();

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

  /** Rings of land that reach into a box. */
  List<Line> land(Box box) {
    return land.stream().filter(ring -> ring.extent().meets(box)).toList();
  }

  /** Borders that reach into a box. */
  List<Line> borders(Box box) {
    return borders.stream().filter(line -> line.extent().meets(box)).toList();
  }

  /** Countries whose middle lies in a box, the largest first. */
  List<Country> countries(Box box) {
    return countries.stream().filter(c -> box.holds(c.lon(), c.lat())).toList();
  }
}
