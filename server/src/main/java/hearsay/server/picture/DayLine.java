package hearsay.server.picture;

import hearsay.publish.page.Dates;
import hearsay.publish.page.Svg;
import hearsay.publish.page.TimeScale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Days to the right, a lane for each sort of thing, a dot as large as there are many that day. */
public final class DayLine {
  private static final int WIDTH = 900;
  private static final int LANE = 34;
  private static final int LEFT = 190;
  private static final int RIGHT = 40;
  private static final int FOOT = 30;
  private static final int UNDATED = 70;

  /**
   * Something to be drawn.
   *
   * @param lane its name
   * @param day or null where it has none: it comes to stand behind the line's end
   */
  public record Dot(String lane, @Nullable LocalDate day) {}

  /** What a dot leads to. */
  public interface Address {
    String of(LocalDate day);
  }

  private final Map<String, SortedMap<LocalDate, Integer>> dated = new TreeMap<>();
  private final Map<String, Integer> undated = new TreeMap<>();
  private final TreeSet<String> lanes = new TreeSet<>();
  private final TreeSet<LocalDate> days = new TreeSet<>();

  private DayLine(List<Dot> dots) {
    for (Dot dot : dots) {
      lanes.add(dot.lane());
      LocalDate day = dot.day();
      if (day == null) {
        undated.merge(dot.lane(), 1, Integer::sum);
      } else {
        days.add(day);
        dated.computeIfAbsent(dot.lane(), lane -> new TreeMap<>()).merge(day, 1, Integer::sum);
      }
    }
  }

  /** The picture; empty where there is nothing to draw. */
  public static String of(List<Dot> dots, Address address) {
    return dots.isEmpty() ? "" : new DayLine(dots).draw(address);
  }

  private String draw(Address address) {
    int height = lanes.size() * LANE + FOOT;
    Element holder = new Element("div");
    Element svg =
        Svg.picture(holder, WIDTH, height, "Time line; the list below says the same.")
            .addClass("days");
    // a picture has no parts for a screen reader, but these lead somewhere
    svg.attr("role", "group");
    TimeScale scale = days.isEmpty() ? null : new TimeScale(days);
    int row = 0;
    for (String lane : lanes) {
      double y = row++ * LANE + LANE / 2.0;
      Svg.text(svg, "start", 0, y + 4, lane).addClass("lane");
      Svg.line(svg, "axis", LEFT - 12, y, WIDTH - RIGHT - UNDATED, y);
      if (scale != null) {
        lane(svg, lane, y, scale, address);
      }
      Integer without = undated.get(lane);
      if (without != null) {
        Svg.text(svg, "middle", WIDTH - RIGHT, y + 4, String.valueOf(without)).addClass("undated");
      }
    }
    foot(svg, scale, height);
    return holder.html();
  }

  private void lane(Element svg, String lane, double y, TimeScale scale, Address address) {
    dated
        .getOrDefault(lane, new TreeMap<>())
        .forEach(
            (day, count) -> {
              String words = count + " on " + Dates.spoken(day.toString());
              Element link =
                  svg.appendElement("a")
                      .attr("href", address.of(day))
                      .attr("aria-label", lane + ": " + words);
              Svg.circle(link, "dot", x(scale, day), y, Math.min(14, 4 + 1.6 * Math.sqrt(count)))
                  .appendElement("title")
                  .text(words);
            });
  }

  private static double x(TimeScale scale, LocalDate day) {
    return LEFT + scale.at(day) * (WIDTH - LEFT - RIGHT - UNDATED - 20);
  }

  private void foot(Element svg, @Nullable TimeScale scale, int height) {
    double free = 0;
    if (scale != null) {
      for (LocalDate day : days) {
        double x = x(scale, day);
        if (x >= free) {
          Svg.text(svg, "middle", x, height - 8, Dates.spoken(day.toString()));
          free = x + 120;
        }
      }
    }
    if (!undated.isEmpty()) {
      Svg.text(svg, "middle", WIDTH - RIGHT, height - 8, "undated");
    }
  }
}
