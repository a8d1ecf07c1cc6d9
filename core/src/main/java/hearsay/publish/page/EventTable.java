package hearsay.publish.page;

import hearsay.model.Event;
import hearsay.model.Quad;
import hearsay.model.TimeExpression;
import hearsay.publish.wording.EventColumn;
import hearsay.publish.wording.ReadingIndex;
import hearsay.publish.wording.Spelling;
import hearsay.publish.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The events in order of time, each drawn on a common time line; the undated come last. */
final class EventTable {
  private final ReadingIndex index;
  private final TimeLine line;

  private EventTable(ReadingIndex index) {
    this.index = index;
    this.line = new TimeLine(index);
  }

  static void fill(Element section, ReadingIndex index) {
    new EventTable(index).table(section);
    CsvLink csv = new CsvLink(EventColumn.headings());
    index.reading().events().forEach(event -> csv.row(EventColumn.row(index, event)));
    csv.into(section, "events.csv");
  }

  private void table(Element section) {
    Element table =
        section.appendElement("div").addClass("scroll").appendElement("table").addClass("plot");
    table
        .appendElement("caption")
        .text(
            "◆ conflict · ● cooperation · hollow: not told as having happened"
                + " · upright line: the day of publication · long gaps are shortened");
    Element head = table.appendElement("thead").appendElement("tr");
    for (String heading : List.of("Claim", "Event", "Who → to whom", "Where", "When")) {
      head.appendElement("th").attr("scope", "col").text(heading);
    }
    line.axis(head.appendElement("th").attr("scope", "col").addClass("drawn"));
    Element body = table.appendElement("tbody");
    index.reading().events().stream()
        .sorted(Comparator.comparing(this::sortKey))
        .forEach(event -> row(body.appendElement("tr"), event));
  }

  /** Dated before undated; ISO 8601 sorts as text. */
  private String sortKey(Event event) {
    return index.time(event.time()).map(TimeExpression::start).orElse("~");
  }

  private void row(Element row, Event event) {
    Element number = row.appendElement("td");
    index.claim(event.claim()).ifPresent(claim -> ArticleText.number(number, claim));
    Element what = row.appendElement("td");
    kind(what, event);
    what.appendText(" ");
    what.appendElement("span").addClass("words").text("“" + index.words(event.trigger()) + "”");
    row.appendElement("td").addClass("words").text(whoToWhom(event));
    row.appendElement("td").text(index.place(event.place()).map(Wording::place).orElse(""));
    Optional<TimeExpression> time = index.time(event.time());
    row.appendElement("td").addClass("number-cell").text(time.map(Wording::time).orElse("undated"));
    line.draw(row.appendElement("td").addClass("drawn"), event, time);
  }

  /** "ASSAULT", in the colour of its quad class and with that class in words. */
  static void kind(Element parent, Event event) {
    parent
        .appendElement("span")
        .addClass("kind")
        .addClass(side(event))
        .attr("title", Spelling.of(event.quad()))
        .text(Spelling.of(event.type()));
  }

  /** "conflict" or "cooperation". */
  static String side(Event event) {
    return event.quad() == Quad.MATERIAL_CONFLICT || event.quad() == Quad.VERBAL_CONFLICT
        ? "conflict"
        : "cooperation";
  }

  /** "Sudanese fighters → Chadian soldiers"; a dash where the report names nobody. */
  static String whoToWhom(Event event) {
    String who = event.actors().isEmpty() ? "—" : Wording.actors(event.actors());
    return event.recipients().isEmpty() ? who : who + " → " + Wording.actors(event.recipients());
  }
}
