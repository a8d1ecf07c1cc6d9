package hearsay.server.page;

import gg.jte.Content;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.model.Reading;
import hearsay.publish.page.Page;
import hearsay.server.guard.Refusal;
import hearsay.server.page.Frame.Room;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.jsoup.nodes.Document;

/** One report with its claims. */
final class ReportPage {
  private final Ledger ledger;
  private final Pages pages;

  ReportPage(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void install(JavalinConfig config) {
    config.routes.get("/reports/{report}", this::answer);
  }

  private void answer(Context context) throws LedgerException {
    String report = context.pathParam("report");
    Reading reading =
        ledger
            .reading(report)
            .orElseThrow(() -> Refusal.notFound("The ledger holds no report " + report + "."));
    Document page = Page.document(reading);
    Content masthead = Templates.html(page.select("#masthead").html());
    Content main = Templates.html(page.select("main").html());
    context.html(
        Templates.render(
            "report",
            Map.of(
                "frame",
                pages.frame(page.title(), Room.REPORTS),
                "masthead",
                masthead,
                "main",
                main)));
  }
}
