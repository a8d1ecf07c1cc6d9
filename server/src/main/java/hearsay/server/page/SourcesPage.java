package hearsay.server.page;

import hearsay.corroboration.FindingKind;
import hearsay.corroboration.speaker.OutletRecord;
import hearsay.corroboration.speaker.SourceRecord;
import hearsay.ledger.FindingQuery.Order;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.server.page.Frame.Room;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sources and outlets, those heard most first. */
final class SourcesPage {
  private final Ledger ledger;
  private final Pages pages;

  SourcesPage(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void install(JavalinConfig config) {
    config.routes.get("/sources", this::sources);
    config.routes.get("/outlets", this::outlets);
  }

  private void sources(Context context) throws LedgerException {
    Asked asked = new Asked(context);
    FindingList<SourceRecord> list =
        FindingList.of(FindingKind.SOURCE, ledger, asked, Order.HEAVIEST, 0);
    show(
        context,
        "Sources",
        list.findings().stream().map(Line::of).toList(),
        list.total(),
        list.next());
  }

  private void outlets(Context context) throws LedgerException {
    Asked asked = new Asked(context);
    FindingList<OutletRecord> list =
        FindingList.of(FindingKind.OUTLET, ledger, asked, Order.HEAVIEST, 0);
    show(
        context,
        "Outlets",
        list.findings().stream().map(Line::of).toList(),
        list.total(),
        list.next());
  }

  private void show(Context context, String what, List<Line> lines, long total, String next) {
    if (Sheet.isAsked(context)) {
      sheet(lines).answer(context, what.toLowerCase(Locale.ROOT) + ".csv");
      return;
    }
    pages.show(
        context,
        "sources",
        what,
        Room.SOURCES,
        Map.of(
            "what", what,
            "lines", lines,
            "total", total,
            "next", next,
            "search", ListForm.of(new Asked(context), "largest")));
  }

  private static Sheet sheet(List<Line> lines) {
    Sheet sheet =
        new Sheet("name", "known", "days", "reports", "claims", "first", "alone", "contradicted");
    lines.forEach(
        line ->
            sheet.row(
                line.name(),
                line.known(),
                line.days(),
                line.reports(),
                line.claims(),
                line.first(),
                line.alone(),
                line.contradicted()));
    return sheet;
  }

  /** One of them, with what is counted of it. */
  public record Line(
      String name,
      String link,
      String known,
      String days,
      int reports,
      long claims,
      long first,
      long alone,
      long contradicted) {
    static Line of(SourceRecord source) {
      List<String> known = new ArrayList<>();
      if (source.country() != null) {
        known.add(source.country());
      }
      known.addAll(source.sectors());
      return new Line(
          source.name(),
          Links.source(source.id()),
          String.join(" · ", known),
          SourcesPage.days(source.from(), source.to()),
          source.reports(),
          source.said().count(),
          source.first().count(),
          source.alone().count(),
          source.contradicted().count() + source.disputed().count());
    }

    static Line of(OutletRecord outlet) {
      String country = Objects.requireNonNullElse(outlet.country(), "");
      return new Line(
          outlet.name(),
          Links.outlet(outlet.id()),
          outlet.state() ? (country + " state").strip() : country,
          SourcesPage.days(outlet.from(), outlet.to()),
          outlet.reports(),
          outlet.claims(),
          outlet.first().count(),
          outlet.alone().count(),
          outlet.contradicted().count() + outlet.disputed().count());
    }
  }

  /** "2024-08-01 – 2024-08-09". */
  static String days(@Nullable String from, @Nullable String to) {
    if (from == null || to == null || from.equals(to)) {
      return Objects.requireNonNullElse(from, Objects.requireNonNullElse(to, "undated"));
    }
    return from + " – " + to;
  }
}
