package hearsay.publish.page;

import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.publish.wording.ReadingIndex;
import hearsay.publish.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page of one reading. */
public final class Page {
  private Page() {}

  /** The whole HTML document; the same reading gives the same bytes. */
  public static String of(Reading reading) {
    return document(reading).outerHtml() + "\n";
  }

  /** The same, element by element, for a page that it becomes a part of. */
  public static Document document(Reading reading) {
    ReadingIndex index = new ReadingIndex(reading);
    Document page = Template.of("page.html");
    masthead(page, reading);
    ArticleText.fill(Template.part(page, "#text"), index);
    ClaimCards.fill(Template.part(page, "#cards"), index);
    part(page, "sources", !reading.claims().isEmpty(), s -> SourceTree.fill(s, reading));
    part(page, "figures", !reading.quantities().isEmpty(), s -> FigureTable.fill(s, reading));
    part(page, "events", !reading.events().isEmpty(), s -> EventTable.fill(s, index));
    part(page, "places", !reading.places().isEmpty(), s -> places(s, reading));
    return page;
  }

  /** The style sheet of these pages. */
  public static String style() {
    return Template.STYLE;
  }

  /** The script that opens one claim at a time. */
  public static String script() {
    return Template.SCRIPT;
  }

  private static void masthead(Document page, Reading reading) {
    Report report = reading.report();
    String title = title(report);
    page.title(title);
    Template.part(page, "h1").text(title);
    Template.part(page, "#text").attr("lang", report.language());
    Element outlet = Template.part(page, ".outlet");
    Wording.outlet(report.outlet()).ifPresentOrElse(outlet::text, outlet::remove);
    Template.part(page, ".facts").text(String.join(" · ", facts(reading)));
  }

  /** The headline, or the report's id where it has none. */
  static String title(Report report) {
    return report.title() == null || report.title().isBlank() ? report.id() : report.title();
  }

  private static List<String> facts(Reading reading) {
    Report report = reading.report();
    List<String> facts = new ArrayList<>();
    if (report.byline() != null) {
      facts.add("By " + report.byline().replaceFirst("(?i)^by ", ""));
    }
    if (report.published() != null) {
      facts.add(Dates.spoken(report.published()));
    }
    if (!report.credits().isEmpty()) {
      facts.add("with " + String.join(", ", report.credits()));
    }
    facts.add(Wording.counts(reading));
    return facts;
  }

  private static void places(Element section, Reading reading) {
    PlaceMap.fill(section, reading.places());
    if (reading.gazetteer() != null) {
      Template.part(section, ".lead").appendText(" Placed by " + reading.gazetteer() + ".");
    }
  }

  /** Fills a section, or takes it and the way to it off the page. */
  private static void part(
      Document page, String id, boolean given, java.util.function.Consumer<Element> fill) {
    if (given) {
      fill.accept(Template.part(page, "#" + id));
    } else {
      page.select("#" + id + ", nav a[href='#" + id + "']").remove();
    }
  }
}
