package hearsay.publish.page;

import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.publish.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page that leads to the pages of a folder. */
public final class IndexPage {
  private record Entry(String file, String title, String facts) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Adds a report's page; its order is that of the index. */
  public void add(String file, Reading reading) {
    Report report = reading.report();
    List<String> facts = new ArrayList<>();
    Wording.outlet(report.outlet()).ifPresent(facts::add);
    if (report.published() != null) {
      facts.add(Dates.spoken(report.published()));
    }
    facts.add(Wording.counts(reading));
    entries.add(new Entry(file, Page.title(report), String.join(" · ", facts)));
  }

  /** The whole HTML document. */
  public String html() {
    Document page = Template.of("index.html");
    String title = entries.size() == 1 ? "1 report" : entries.size() + " reports";
    page.title(title);
    Template.part(page, "h1").text(title);
    Element list = Template.part(page, "#reports");
    for (Entry entry : entries) {
      Element item = list.appendElement("li");
      item.appendElement("a").attr("href", entry.file()).text(entry.title());
      item.appendElement("br");
      item.appendElement("small").text(entry.facts());
    }
    return page.outerHtml() + "\n";
  }
}
