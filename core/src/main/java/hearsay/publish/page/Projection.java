package hearsay.publish.page;

import hearsay.publish.page.WorldOutline.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * A window on the equirectangular map, true to scale at its middle parallel.
 *
 * @param box what is shown, in degrees
 * @param scale pixels to a degree of latitude
 * @param squeeze how much shorter a degree of longitude is than one of latitude
 */
record Projection(Box box, double scale, double squeeze) {
  static final int WIDTH = 760;
  static final int HEIGHT = 420;

  /** Narrower windows than this many degrees of latitude show too little to know them by. */
  private static final double LEAST_HEIGHT = 7;

  /** Points nearer than this to the last one drawn are left out. */
  private static final double FINEST = 0.7;

  /** The window around points given as {longitude, latitude}, with room about them. */
  static Projection around(List<double[]> points) {
    double west = points.stream().mapToDouble(p -> p[0]).min().orElse(-180);
    double east = points.stream().mapToDouble(p -> p[0]).max().orElse(180);
    double south = points.stream().mapToDouble(p -> p[1]).min().orElse(-60);
    double north = points.stream().mapToDouble(p -> p[1]).max().orElse(85);
    double lat = (south + north) / 2;
    double squeeze = Math.max(0.2, Math.cos(Math.toRadians(lat)));
    double height = Math.max(LEAST_HEIGHT, (north - south) * 1.5);
    double width = Math.max(height * WIDTH / HEIGHT, (east - west) * squeeze * 1.4);
    width = Math.min(width, 360 * squeeze);
    height = width * HEIGHT / WIDTH;
    double lon = (west + east) / 2;
    double half = width / squeeze / 2;
    Box box = new Box(lon - half, lat - height / 2, lon + half, lat + height / 2);
    return new Projection(box, HEIGHT / height, squeeze);
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

  private String path(double[] points) {
    List<String> steps = new ArrayList<>();
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (int i = 0; i < points.length; i += 2) {
      double x = x(points[i]);
      double y = y(points[i + 1]);
      boolean end = i + 2 >= points.length;
      if (Double.isNaN(lastX) || end || Math.hypot(x - lastX, y - lastY) >= FINEST) {
        steps.add(Svg.number(x) + " " + Svg.number(y));
        lastX = x;
        lastY = y;
      }
    }
    return steps.size() < 2 ? "" : "M" + String.join("L", steps);
  }
}
