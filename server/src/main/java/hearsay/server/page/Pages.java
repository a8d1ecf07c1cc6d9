package hearsay.server.page;

import hearsay.ledger.Ledger;
import hearsay.server.adding.Adding;
import hearsay.server.guard.Caller;
import hearsay.server.guard.Refusal;
import hearsay.server.guard.Views;
import hearsay.server.page.Frame.Room;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** All pages. */
public final class Pages implements Views {
  private final Ledger ledger;
  private final Assets assets;
  private final Adding adding;

  public Pages(Ledger ledger, Assets assets, Adding adding) {
    this.ledger = ledger;
    this.assets = assets;
    this.adding = adding;
  }

  public void install(JavalinConfig config) {
    Reports reports = new Reports(ledger);
    new HomePage(ledger, this).install(config);
    new ReportsPage(ledger, this).install(config);
    new ReportPage(ledger, reports, this).install(config);
    new ClaimsPage(ledger, this).install(config);
    new HappeningsPage(ledger, this).install(config);
    new HappeningPage(ledger, reports, this).install(config);
    new StoriesPage(ledger, this).install(config);
    new StoryPage(ledger, reports, this).install(config);
    new DisputesPage(ledger, this).install(config);
    new DisputePage(ledger, reports, this).install(config);
    new SourcesPage(ledger, this).install(config);
    new SpeakerPage(ledger, reports, this).install(config);
    new ApiPage(this).install(config);
    new AddPage(adding, this).install(config);
    new ReviewPage(ledger, this).install(config);
    new ReviewsPage(ledger, this).install(config);
  }

  @Override
  public String refusal(Context context, Refusal refusal) {
    return Templates.render(
        "refusal", Map.of("frame", frame(context, refusal.title(), Room.NONE), "refusal", refusal));
  }

  @Override
  public String entrance(Context context, String then, String complaint) {
    return Templates.render(
        "enter",
        Map.of("frame", frame(context, "Enter", Room.NONE), "then", then, "complaint", complaint));
  }

  /** Answers with a page. */
  void show(
      Context context, String template, String title, Room room, Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("frame", frame(context, title, room));
    context.html(Templates.render(template, all));
  }

  private Frame frame(Context context, String title, Room room) {
    Caller caller = Caller.of(context);
    return new Frame(title, room, assets, caller.mayWrite(), caller.formToken());
  }
}
