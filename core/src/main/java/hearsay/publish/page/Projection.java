package hearsay.publish.page;

import hearsay.publish.page.WorldOutline.Box;
import java.util.List;

/**
 * A window on the equirectangular map, true to scale at its middle parallel.
 *
 * @param box what is shown, in degrees
 * @param scale pixels to a degree of latitude
 * @param squeeze how much shorter a degree of longitude is than one of latitude
 */
record Projection(Box box, double scale, double squeeze) {
  /** The size of a map, in pixels. */
  static final int WIDTH = 760;

  static final int HEIGHT = 420;

  /** Where inhabited land ends, in degrees. */
  private static final double SOUTHERNMOST = -57;

  private static final double NORTHERNMOST = 84;

  /** Narrower windows than this many degrees of latitude show too little to know them by. */
  private static final double LEAST_HEIGHT = 7;

  /** Sizes of windows between one and its double. */
  private static final int STEPS = 4;

  /** Places that windows of one size may have, to the height of one. */
  private static final int STEPS_OF_PLACE = 8;

  /** Points nearer than this to the last one drawn are left out. */
  private static final int FINEST = 1;

  /** Paths count in tenths of a pixel. */
  static final int TENTHS = 10;

  /**
   * The window around points given as {longitude, latitude}, with room about them. Windows are of
   * few sizes and stand at few places, so that reports from one region share them.
   */
  static Projection around(List<double[]> points) {
    double west = points.stream().mapToDouble(p -> p[0]).min().orElse(-180);
    double east = points.stream().mapToDouble(p -> p[0]).max().orElse(180);
    double south = points.stream().mapToDouble(p -> p[1]).min().orElse(-60);
    double north = points.stream().mapToDouble(p -> p[1]).max().orElse(85);
    double lat = (south + north) / 2;
    double squeeze = squeeze(lat);
    double height = Math.max(LEAST_HEIGHT, (north - south) * 1.5);
    height = Math.max(height, (east - west) * squeeze * 1.4 * HEIGHT / WIDTH);
    height = Math.pow(2, Math.ceil(STEPS * Math.log(height) / Math.log(2)) / STEPS);
    double step = height / STEPS_OF_PLACE;
    double lon = (west + east) / 2;
    Projection shared = at(Math.rint(lon / step) * step, Math.rint(lat / step) * step, height);
    return shared.box().holds(west, south) && shared.box().holds(east, north)
        ? shared
        : at(lon, lat, height);
  }

  private static Projection at(double lon, double lat, double height) {
    double squeeze = squeeze(lat);
    double width = Math.min(height * WIDTH / HEIGHT, 360 * squeeze);
    double lower = width * HEIGHT / WIDTH;
    double middle = middle(lat, lower);
    double half = width / squeeze / 2;
    Box box = new Box(lon - half, middle - lower / 2, lon + half, middle + lower / 2);
    return new Projection(box, HEIGHT / lower, squeeze);
  }

  private static double squeeze(double lat) {
    return Math.max(0.2, Math.cos(Math.toRadians(lat)));
  }

  /** The middle latitude, moved so that the window keeps clear of the poles where it can. */
  private static double middle(double lat, double height) {
    double lowest = SOUTHERNMOST + height / 2;
    double highest = NORTHERNMOST - height / 2;
    return lowest > highest ? (lowest + highest) / 2 : Math.min(highest, Math.max(lowest, lat));
  }

  double x(double lon) {
    return (lon - box.west()) * squeeze * scale;
  }

  double y(double lat) {
    return (box.north() - lat) * scale;
  }

  /** An SVG path through a ring cut to the window; empty if nothing is left of it. */
  String ring(double[] ring) {
    String path = path(Clip.ring(ring, roomy()));
    return path.isEmpty() ? path : path + "z";
  }

  /** An SVG path along those stretches of a line that lie in the window. */
  String line(double[] line) {
    StringBuilder path = new StringBuilder();
    for (double[] stretch : Clip.line(line, roomy())) {
      path.append(path(stretch));
    }
    return path.toString();
  }

  /** A little more than the window, so that cut edges lie outside. */
  private Box roomy() {
    double more = 8 / scale;
    return new Box(
        box.west() - more / squeeze,
        box.south() - more,
        box.east() + more / squeeze,
        box.north() + more);
  }

  private static boolean isSeen(long acrossInTenths, long downInTenths) {
    return acrossInTenths * acrossInTenths + downInTenths * downInTenths
        >= FINEST * TENTHS * FINEST * TENTHS;
  }

  /**
   * Steps from point to point in whole tenths of a pixel, the shortest way to write an outline;
   * empty where nothing is left to see.
   */
  private String path(double[] points) {
    StringBuilder path = new StringBuilder();
    int lastX = 0;
    int lastY = 0;
    int steps = 0;
    for (int i = 0; i < points.length; i += 2) {
      int x = (int) Math.round(x(points[i]) * TENTHS);
      int y = (int) Math.round(y(points[i + 1]) * TENTHS);
      boolean end = i + 2 >= points.length;
      if (i == 0 || end || isSeen(x - lastX, y - lastY)) {
        path.append(i == 0 ? "M" : steps == 1 ? "l" : " ").append(i == 0 ? x : x - lastX);
        path.append(' ').append(i == 0 ? y : y - lastY);
        lastX = x;
        lastY = y;
        steps++;
      }
    }
    return steps < 3 ? "" : path.toString();
  }
}
