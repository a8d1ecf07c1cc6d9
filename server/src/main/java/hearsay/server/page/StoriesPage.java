package hearsay.server.page;

import hearsay.corroboration.FindingKind;
import hearsay.corroboration.StoryFinding;
import hearsay.ledger.FindingQuery.Order;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.server.page.Frame.Room;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** The stories: reports that tell one happening, and those that stand alone. */
final class StoriesPage {
  private final Ledger ledger;
  private final Pages pages;

  StoriesPage(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void install(JavalinConfig config) {
    config.routes.get("/stories", this::answer);
  }

  private void answer(Context context) throws LedgerException {
    Asked asked = new Asked(context);
    long least = asked.one("alone").isPresent() ? 1 : 2;
    FindingList<StoryFinding> list =
        FindingList.of(FindingKind.STORY, ledger, asked, Order.HEAVIEST, least);
    if (Sheet.isAsked(context)) {
      sheet(list.findings()).answer(context, "stories.csv");
      return;
    }
    pages.show(
        context,
        "stories",
        "Stories",
        Room.STORIES,
        Map.of(
            "stories", list.findings(),
            "total", list.total(),
            "next", list.next(),
            "search", ListForm.of(asked, "largest"),
            "alone", least == 1));
  }

  private static Sheet sheet(List<StoryFinding> stories) {
    Sheet sheet = new Sheet("id", "title", "from", "to", "reports", "outlets");
    stories.forEach(
        story ->
            sheet.row(
                story.id(),
                story.title(),
                story.from(),
                story.to(),
                story.reports().size(),
                String.join("; ", story.outlets())));
    return sheet;
  }
}
