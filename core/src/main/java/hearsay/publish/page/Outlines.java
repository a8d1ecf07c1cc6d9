package hearsay.publish.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Land and borders as SVG paths, of which those of the windows asked for last are held: drawing
 * them takes as long as all else on a page, and reports from one region share a window. Safe for
 * many threads.
 */
final class Outlines {
  /** Of some tens of thousands of characters each. */
  private static final int HELD = 100;

  private static final Map<Projection, String> DRAWN =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Projection, String> eldest) {
          return size() > HELD;
        }
      };

  private Outlines() {}

  /** Two path elements, in tenths of a pixel. */
  static String of(Projection window) {
    synchronized (DRAWN) {
      String known = DRAWN.get(window);
      if (known != null) {
        return known;
      }
    }
    String drawn = drawn(window);
    synchronized (DRAWN) {
      DRAWN.put(window, drawn);
    }
    return drawn;
  }

  private static String drawn(Projection window) {
    WorldOutline world = WorldOutline.world();
    return path("land", world.land(window.box(), window.scale()), window::ring)
        + path("borders", world.borders(window.box(), window.scale()), window::line);
  }

  /** Written by hand: a path of steps has nothing to be escaped, and to look for it takes long. */
  private static String path(
      String style, List<WorldOutline.Line> lines, Function<double[], String> steps) {
    return lines.stream()
        .map(line -> steps.apply(line.points()))
        .collect(Collectors.joining("", "<path class=\"" + style + "\" d=\"", "\"></path>"));
  }
}
