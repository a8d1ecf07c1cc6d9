package hearsay.server.picture;

import hearsay.corroboration.dispute.Dispute;
import hearsay.corroboration.dispute.Figure;
import hearsay.corroboration.dispute.Interval;
import hearsay.corroboration.dispute.Toll;
import hearsay.publish.page.Dates;
import hearsay.publish.page.Scale;
import hearsay.publish.page.Svg;
import hearsay.publish.wording.Figures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The totals of a dispute as intervals over time: to the right the days, upward the number, one
 * upright line a figure, an arrow where its words set no bound; claimants of one country share a
 * mark. A chosen policy's answer lies behind as a band.
 */
public final class DisputePicture {
  private static final int HEIGHT = 300;
  private static final int TOP = 22;
  private static final int BOTTOM = 46;
  private static final int LEFT = 64;
  private static final int RIGHT = 20;
  private static final int STEP = 34;

  /** So many ways of drawing a side can be told apart. */
  public static final int MARKS = 5;

  private final List<Figure> figures;
  private final Optional<Toll> toll;
  private final Map<String, Integer> marks;
  private final Scale scale;
  private final int width;

  private DisputePicture(List<Figure> figures, Optional<Toll> toll, Map<String, Integer> marks) {
    this.figures = figures;
    this.toll = toll;
    this.marks = marks;
    List<Double> numbers = new ArrayList<>();
    figures.forEach(figure -> ends(figure.interval()).forEach(numbers::add));
    toll.ifPresent(
        answer -> numbers.addAll(List.of((double) answer.low(), (double) answer.high())));
    this.scale = Scale.of(numbers);
    this.width = Math.max(420, LEFT + RIGHT + STEP * figures.size());
  }

  /**
   * The picture.
   *
   * @param figures in order of time
   * @param marks by claimant's side, see {@link #marks}
   */
  public static String of(
      Dispute dispute, List<Figure> figures, Optional<Toll> toll, Map<String, Integer> marks) {
    return new DisputePicture(figures, toll, marks).draw(dispute);
  }

  /** A mark for each side among the claimants, in order of appearance. */
  public static Map<String, Integer> marks(List<Figure> figures) {
    Map<String, Integer> marks = new LinkedHashMap<>();
    figures.forEach(figure -> marks.putIfAbsent(side(figure), Math.min(marks.size(), MARKS - 1)));
    return marks;
  }

  /** Whose word it is: the claimant's country, or what sort of voice it is where none is known. */
  public static String side(Figure figure) {
    if (figure.claimant().own()) {
      return "outlets in their own voice";
    }
    return figure.claimant().country() == null ? "others" : figure.claimant().country();
  }

  private static Stream<Double> ends(Interval interval) {
    return Stream.of(interval.min(), interval.max()).flatMap(Stream::ofNullable);
  }

  private String draw(Dispute dispute) {
    Element holder = new Element("div");
    String words =
        figures.size()
            + " figures of "
            + dispute.positions().size()
            + " different sizes over time. The table below says the same.";
    Element svg = Svg.picture(holder, width, HEIGHT, words).addClass("dispute");
    svg.attr("width", String.valueOf(width)).attr("height", String.valueOf(HEIGHT));
    toll.ifPresent(answer -> band(svg, answer));
    axis(svg);
    days(svg);
    for (int i = 0; i < figures.size(); i++) {
      figure(svg, figures.get(i), x(i));
    }
    return holder.html();
  }

  private double x(int index) {
    return LEFT + STEP * (index + 0.5);
  }

  private double y(double number) {
    return HEIGHT - BOTTOM - scale.at(number) * (HEIGHT - BOTTOM - TOP);
  }

  private void band(Element svg, Toll answer) {
    double top = y(answer.high());
    double bottom = y(answer.low());
    Svg.rectangle(svg, "policy", LEFT, top - 3, width - LEFT - RIGHT, bottom - top + 6)
        .appendElement("title")
        .text(answer.policy() + ": " + answer.low() + " to " + answer.high());
    answer.best().ifPresent(best -> Svg.line(svg, "best", LEFT, y(best), width - RIGHT, y(best)));
  }

  private void axis(Element svg) {
    for (double tick : scale.ticks()) {
      Svg.line(svg, "tick", LEFT, y(tick), width - RIGHT, y(tick));
      Svg.text(svg, "end", LEFT - 8, y(tick) + 4, Figures.number(tick));
    }
    if (scale.logarithmic()) {
      Svg.text(svg, "start", 0, 12, "logarithmic");
    }
  }

  /** A day under the first of its figures, where there is room for it. */
  private void days(Element svg) {
    String last = null;
    double free = 0;
    for (int i = 0; i < figures.size(); i++) {
      String day = figures.get(i).day();
      if (!day.equals(last)) {
        Svg.line(
            svg,
            "axis",
            x(i) - STEP / 2.0,
            HEIGHT - BOTTOM,
            x(i) - STEP / 2.0,
            HEIGHT - BOTTOM + 8);
        if (x(i) - STEP / 2.0 >= free) {
          Svg.text(svg, "start", x(i) - STEP / 2.0 + 3, HEIGHT - BOTTOM + 22, spoken(day));
          free = x(i) + 3 * STEP;
        }
      }
      last = day;
    }
    Svg.line(svg, "axis", LEFT, HEIGHT - BOTTOM, width - RIGHT, HEIGHT - BOTTOM);
  }

  private static String spoken(String day) {
    return day.isEmpty() ? "undated" : Dates.spoken(day);
  }

  private void figure(Element svg, Figure figure, double x) {
    Interval interval = figure.interval();
    int mark = marks.getOrDefault(side(figure), 0);
    Element group = svg.appendElement("g").addClass("figure").addClass("mark-" + mark);
    if (figure.denied()) {
      group.addClass("denied");
    }
    group
        .appendElement("title")
        .text(
            figure.claimant().words()
                + ": "
                + words(interval)
                + (figure.denied() ? ", denied" : ""));
    Double min = interval.min();
    Double max = interval.max();
    if (min != null && max != null && !min.equals(max)) {
      Svg.line(group, "bar", x, y(min), x, y(max));
    }
    open(group, x, min, max);
    if (min != null) {
      end(group, mark, x, y(min), interval.minOpen());
    }
    if (max != null && !max.equals(min)) {
      end(group, mark, x, y(max), interval.maxOpen());
    }
  }

  /** A dashed line with an arrow towards the bound that the words do not set. */
  private void open(Element group, double x, @Nullable Double min, @Nullable Double max) {
    if (max == null) {
      double from = min == null ? HEIGHT - BOTTOM : y(min);
      Svg.line(group, "fade", x, from, x, 10);
      Svg.path(group, "arrow", "M" + Svg.number(x) + " 4l-4 7h8z");
    } else if (min == null) {
      Svg.line(group, "fade", x, y(max), x, HEIGHT - BOTTOM);
    }
  }

  /** Shapes, so that sides differ without colour. */
  private static void end(Element group, int mark, double x, double y, boolean excluded) {
    String style = excluded ? "end excluded" : "end";
    String at = "M" + Svg.number(x) + " " + Svg.number(y);
    switch (mark) {
      case 0 -> Svg.circle(group, style, x, y, 5);
      case 1 -> Svg.rectangle(group, style, x - 5, y - 5, 10, 10);
      case 2 -> Svg.path(group, style, at + "m0 -6l6 6-6 6-6-6z");
      case 3 -> Svg.path(group, style, at + "m0 -6l6 10h-12z");
      default -> Svg.path(group, style, at + "m0 6l6 -10h-12z");
    }
  }

  /** "34", "60 or more", "up to 15", "10 to 20". */
  public static String words(Interval interval) {
    Double min = interval.min();
    Double max = interval.max();
    if (min == null && max == null) {
      return "no number";
    } else if (max == null) {
      return interval.minOpen() ? "more than " + n(min) : n(min) + " or more";
    } else if (min == null || (min == 0 && max > 0)) {
      return interval.maxOpen() ? "fewer than " + n(max) : "up to " + n(max);
    } else if (min.equals(max)) {
      return n(min);
    }
    return (interval.minOpen() ? "more than " : "")
        + n(min)
        + " to "
        + (interval.maxOpen() ? "under " : "")
        + n(max);
  }

  private static String n(@Nullable Double number) {
    return number == null ? "" : Figures.number(number);
  }
}
