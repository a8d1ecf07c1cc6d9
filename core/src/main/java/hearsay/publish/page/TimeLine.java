package hearsay.publish.page;

import hearsay.model.Event;
import hearsay.model.Factuality;
import hearsay.model.TimeExpression;
import hearsay.publish.wording.ReadingIndex;
import hearsay.publish.wording.Spelling;
import hearsay.publish.wording.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The time line, drawn in pieces: an axis, then a lane for each event. */
final class TimeLine {
  private static final int WIDTH = 340;
  private static final int HEIGHT = 30;
  private static final int MARGIN = 30;
  private static final int LABEL = 76;
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final Optional<LocalDate> published;
  private final @Nullable TimeScale scale;

  TimeLine(ReadingIndex index) {
    published = Dates.day(index.reading().report().published());
    List<LocalDate> days = new ArrayList<>();
    published.ifPresent(days::add);
    for (Event event : index.reading().events()) {
      index
          .time(event.time())
          .ifPresent(
              time -> {
                Dates.day(time.start()).ifPresent(days::add);
                Dates.day(time.end()).ifPresent(days::add);
              });
    }
    scale = days.isEmpty() ? null : new TimeScale(days);
  }

  private static double x(TimeScale scale, LocalDate day) {
    return MARGIN + scale.at(day) * (WIDTH - 2 * MARGIN);
  }

  /** Days along the line, as many as can be told apart, the day of publication first of all. */
  void axis(Element cell) {
    if (scale == null) {
      return;
    }
    Element svg = Svg.picture(cell, WIDTH, HEIGHT + 14, "Axis of days");
    List<Double> taken = new ArrayList<>();
    published.ifPresent(
        day -> {
          Svg.line(svg, "now", x(scale, day), HEIGHT + 4, x(scale, day), HEIGHT + 14);
          Svg.text(svg, anchor(x(scale, day)), x(scale, day), 12, "published");
          label(svg, x(scale, day), day, taken);
        });
    for (LocalDate day : scale.days()) {
      double x = x(scale, day);
      if (taken.stream().allMatch(other -> Math.abs(other - x) > LABEL)) {
        label(svg, x, day, taken);
      }
    }
  }

  private static void label(Element svg, double x, LocalDate day, List<Double> taken) {
    Svg.text(svg, anchor(x), x, HEIGHT - 2, SHORT.format(day));
    Svg.line(svg, "axis", x, HEIGHT + 4, x, HEIGHT + 14);
    taken.add(x);
  }

  private static String anchor(double x) {
    return x < LABEL / 2.0 ? "start" : x > WIDTH - LABEL / 2.0 ? "end" : "middle";
  }

  /** The lane of an event. */
  void draw(Element cell, Event event, Optional<TimeExpression> time) {
    String when = time.map(Wording::time).orElse("undated");
    Element svg = Svg.picture(cell, WIDTH, HEIGHT, Spelling.of(event.type()) + ", " + when);
    if (scale == null) {
      return;
    }
    double middle = HEIGHT / 2.0;
    Svg.line(svg, "axis", MARGIN, middle, WIDTH - MARGIN, middle);
    published.ifPresent(day -> Svg.line(svg, "now", x(scale, day), 0, x(scale, day), HEIGHT));
    Optional<LocalDate> start = time.flatMap(t -> Dates.day(t.start()));
    Optional<LocalDate> end = time.flatMap(t -> Dates.day(t.end()));
    if (start.isEmpty() && end.isEmpty()) {
      return;
    }
    double from = start.map(day -> x(scale, day)).orElse(0.0);
    double to = end.map(day -> x(scale, day)).orElse((double) WIDTH);
    String style = style(event);
    if (start.isEmpty() || end.isEmpty()) {
      Svg.line(svg, style + " fade", from, middle, to, middle);
    } else if (start.get().plusDays(1).isBefore(end.get())) {
      Svg.rectangle(svg, style, from, middle - 4, to - from, 8);
      return;
    }
    mark(svg, style, event, start.isPresent() ? from : to, middle);
  }

  private static void mark(Element svg, String style, Event event, double x, double y) {
    if (EventTable.side(event).equals("conflict")) {
      Svg.path(svg, style, "M" + Svg.number(x) + " " + Svg.number(y - 7) + "l7 7l-7 7l-7 -7z");
    } else {
      Svg.circle(svg, style, x, y, 6);
    }
  }

  private static String style(Event event) {
    Factuality factuality = event.factuality();
    boolean real =
        factuality.reality() == Factuality.Reality.ACTUAL
            && factuality.polarity() == Factuality.Polarity.POSITIVE;
    return "when when-" + EventTable.side(event) + (real ? "" : " unreal");
  }
}
