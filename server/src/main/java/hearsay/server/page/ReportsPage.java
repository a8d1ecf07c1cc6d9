package hearsay.server.page;

import hearsay.ledger.Cursor;
import hearsay.ledger.Holding;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.publish.page.Dates;
import hearsay.server.page.Frame.Room;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All reports by the day of publication. */
final class ReportsPage {
  private static final int SIZE = 50;

  private final Ledger ledger;
  private final Pages pages;

  ReportsPage(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void install(JavalinConfig config) {
    config.routes.get("/reports", this::answer);
  }

  private void answer(Context context) throws LedgerException {
    Asked asked = new Asked(context);
    Optional<Cursor> after = asked.cursor();
    List<Holding> held = ledger.list(false, after, SIZE + 1);
    boolean more = held.size() > SIZE;
    List<Holding> shown = more ? held.subList(0, SIZE) : held;
    if (Sheet.isAsked(context)) {
      sheet(shown).answer(context, "reports.csv");
      return;
    }
    pages.show(
        context,
        "reports",
        "Reports",
        Room.REPORTS,
        Map.of(
            "lines",
            shown.stream().map(Line::of).toList(),
            "next",
            more ? asked.with("after", shown.get(SIZE - 1).cursor().toString()) : ""));
  }

  private static Sheet sheet(List<Holding> shown) {
    Sheet sheet =
        new Sheet("report", "published", "outlet", "title", "claims", "events", "figures");
    shown.forEach(
        one ->
            sheet.row(
                one.report(),
                one.published(),
                one.outlet(),
                one.title(),
                one.claims(),
                one.events(),
                one.figures()));
    return sheet;
  }

  /** A report in the list. */
  public record Line(
      String title,
      String link,
      String outlet,
      String published,
      int claims,
      int events,
      int figures) {
    static Line of(Holding holding) {
      String title = holding.title();
      return new Line(
          title == null || title.isBlank() ? holding.report() : title,
          Links.report(holding.report()),
          Objects.requireNonNullElse(holding.outlet(), ""),
          holding.dated().map(day -> Dates.spoken(day.toString())).orElse("undated"),
          holding.claims(),
          holding.events(),
          holding.figures());
    }
  }
}
