package hearsay.publish.page;

import hearsay.model.Claim;
import hearsay.model.Quantity;
import hearsay.model.Reading;
import hearsay.publish.wording.Figures;
import hearsay.publish.wording.Spelling;
import hearsay.publish.wording.Wording;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The figures, those of one unit on one axis, with what their words allow drawn as intervals. */
final class FigureTable {
  private static final int WIDTH = 300;
  private static final int HEIGHT = 26;
  private static final int LEFT = 10;
  private static final int RIGHT = 34;

  private FigureTable() {}

  static void fill(Element section, Reading reading) {
    Map<String, Claim> claims =
        reading.claims().stream()
            .collect(Collectors.toMap(Claim::id, Function.identity(), (first, second) -> first));
    Element table =
        section.appendElement("div").addClass("scroll").appendElement("table").addClass("plot");
    table
        .appendElement("caption")
        .text(
            "● bound included · ○ bound excluded · dashes: the words set no bound"
                + " · band: approximate");
    Element head = table.appendElement("thead").appendElement("tr");
    for (String heading : List.of("Claim", "In the report", "What", "Least and most", "Drawn")) {
      head.appendElement("th").attr("scope", "col").text(heading);
    }
    byUnit(reading.quantities())
        .forEach((unit, figures) -> group(table.appendElement("tbody"), unit, figures, claims));
    csv(reading.quantities()).into(section, "figures.csv");
  }

  private static Map<String, List<Quantity>> byUnit(List<Quantity> figures) {
    return figures.stream()
        .collect(Collectors.groupingBy(Quantity::unit, LinkedHashMap::new, Collectors.toList()));
  }

  private static void group(
      Element body, String unit, List<Quantity> figures, Map<String, Claim> claims) {
    Scale scale =
        Scale.of(
            figures.stream()
                .flatMap(figure -> Stream.of(figure.min(), figure.max(), figure.value()))
                .filter(Objects::nonNull)
                .toList());
    Element row = body.appendElement("tr").addClass("unit");
    row.appendElement("th")
        .attr("colspan", "4")
        .attr("scope", "rowgroup")
        .text(
            (unit.equals(Wording.UNITY) ? "plain numbers" : unit)
                + (scale.logarithmic() ? ", drawn to a logarithmic scale" : ""));
    axis(row.appendElement("th").addClass("drawn"), unit, scale);
    for (Quantity figure : figures) {
      row(body.appendElement("tr"), figure, claims.get(figure.claim()), scale);
    }
  }

  private static void row(Element row, Quantity figure, @Nullable Claim claim, Scale scale) {
    Element number = row.appendElement("td");
    if (claim != null) {
      ArticleText.number(number, claim);
    }
    row.appendElement("td").addClass("words").text(figure.text());
    row.appendElement("td")
        .text(
            Stream.of(Spelling.of(figure.measure()), figure.side())
                .filter(part -> part != null && !part.equals("other"))
                .collect(Collectors.joining(", ")));
    row.appendElement("td").addClass("number-cell").text(Figures.bounds(figure));
    interval(row.appendElement("td").addClass("drawn"), figure, scale);
  }

  private static double x(Scale scale, double number) {
    return LEFT + scale.at(number) * (WIDTH - LEFT - RIGHT);
  }

  private static void axis(Element cell, String unit, Scale scale) {
    Element svg = Svg.picture(cell, WIDTH, HEIGHT, "Axis in " + unit);
    Svg.line(svg, "axis", LEFT, HEIGHT - 2, WIDTH - RIGHT, HEIGHT - 2);
    for (double tick : scale.ticks()) {
      Svg.line(svg, "axis", x(scale, tick), HEIGHT - 6, x(scale, tick), HEIGHT - 2);
      Svg.text(svg, "middle", x(scale, tick), HEIGHT - 10, Figures.number(tick));
    }
  }

  /** A line from the least to the most; where a bound is open the line goes on in dashes. */
  private static void interval(Element cell, Quantity figure, Scale scale) {
    Element svg = Svg.picture(cell, WIDTH, HEIGHT, figure.text() + ": " + Figures.bounds(figure));
    double middle = HEIGHT / 2.0;
    scale.ticks().forEach(n -> Svg.line(svg, "tick", x(scale, n), 0, x(scale, n), HEIGHT));
    Double min = figure.min() == null ? figure.value() : figure.min();
    Double max = figure.max();
    double from = min == null ? 0 : x(scale, min);
    double to = max == null ? WIDTH : x(scale, max);
    if (figure.approximate()) {
      Svg.rectangle(svg, "about", from - 9, middle - 8, Math.max(0, to - from) + 18, 16);
    }
    if (min == null || max == null) {
      Svg.line(svg, "fade", from, middle, to, middle);
      arrow(svg, min == null ? 6 : WIDTH - 6, middle, min == null ? -1 : 1);
    } else if (to > from) {
      Svg.line(svg, "bar", from, middle, to, middle);
    }
    if (min != null) {
      Svg.circle(svg, figure.minOpen() ? "end excluded" : "end", from, middle, 4.5);
    }
    if (max != null && to > from) {
      Svg.circle(svg, figure.maxOpen() ? "end excluded" : "end", to, middle, 4.5);
    }
  }

  private static void arrow(Element svg, double x, double y, int way) {
    Svg.path(
        svg,
        "end",
        "M" + Svg.number(x + way * 4) + " " + Svg.number(y) + "l" + (-7 * way) + " -4v8z");
  }

  private static CsvLink csv(List<Quantity> figures) {
    CsvLink csv =
        new CsvLink(
            List.of(
                "id",
                "claim",
                "text",
                "value",
                "min",
                "max",
                "min_open",
                "max_open",
                "approximate",
                "unit",
                "of",
                "measure",
                "side"));
    for (Quantity q : figures) {
      csv.row(
          Arrays.asList(
              q.id(),
              q.claim(),
              q.text(),
              q.value(),
              q.min(),
              q.max(),
              q.minOpen(),
              q.maxOpen(),
              q.approximate(),
              q.unit(),
              q.of(),
              Spelling.of(q.measure()),
              q.side()));
    }
    return csv;
  }
}
