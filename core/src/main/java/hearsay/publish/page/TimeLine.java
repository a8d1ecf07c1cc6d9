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

  /** The room that a day takes, with a gap. */
  private static final int LABEL = 78;

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
    List<Label> labels = new ArrayList<>();
    published.ifPresent(
        day -> {
          Label label = label(x(scale, day), day);
          labels.add(label);
          Svg.text(svg, label.anchor(), label.x(), 12, "published");
        });
    for (LocalDate day : scale.days()) {
      Label label = label(x(scale, day), day);
      if (labels.stream().noneMatch(label::meets)) {
        labels.add(label);
      }
    }
    for (Label label : labels) {
      Svg.text(svg, label.anchor(), label.x(), HEIGHT - 2, label.words());
      Svg.line(svg, "axis", label.x(), HEIGHT + 4, label.x(), HEIGHT + 14);
    }
    published.ifPresent(
        day -> Svg.line(svg, "now", x(scale, day), HEIGHT + 4, x(scale, day), HEIGHT + 14));
  }

  /**
   * A day under its place on the line, from {@code left} on.
   *
   * @param anchor start, middle or end, lest it reach over the edge
   */
  private record Label(String words, String anchor, double x, double left) {
    boolean meets(Label other) {
      return Math.abs(left - other.left) < LABEL;
    }
  }

  private static Label label(double x, LocalDate day) {
    String words = SHORT.format(day);
    if (x < LABEL / 2.0) {
      return new Label(words, "start", x, x);
    } else if (x > WIDTH - LABEL / 2.0) {
      return new Label(words, "end", x, x - LABEL);
    }
    return new Label(words, "middle", x, x - LABEL / 2.0);
  }

  /** The lane of an event. */
  void draw(Element cell, Event event, Optional<TimeExpression> time) {
    String when = time.map(Wording::time).orElse("undated");
    Element svg = Svg.picture(cell, WIDTH, HEIGHT, Spelling.of(event.type()) + ", " + when);
    if (scale == null) {
      return;
    }
    double middle = HEIGHT / 2.0;
    published.ifPresent(day -> Svg.line(svg, "now", x(scale, day), 0, x(scale, day), HEIGHT));
    Optional<LocalDate> start = time.flatMap(t -> Dates.day(t.start()));
    Optional<LocalDate> end = time.flatMap(t -> Dates.day(t.end()));
    if (start.isEmpty() && end.isEmpty()) {
      return;
    }
    Svg.line(svg, "axis", MARGIN, middle, WIDTH - MARGIN, middle);
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
