package hearsay.server.page;

import hearsay.ledger.Ledger;
import hearsay.server.guard.Refusal;
import hearsay.server.guard.Views;
import hearsay.server.page.Frame.Room;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Map;

/** All pages. */
public final class Pages implements Views {
  private final Ledger ledger;
  private final Assets assets;

  public Pages(Ledger ledger, Assets assets) {
    this.ledger = ledger;
    this.assets = assets;
  }

  public void install(JavalinConfig config) {
    new ReportPage(ledger, this).install(config);
  }

  @Override
  public String refusal(Context context, Refusal refusal) {
    return Templates.render(
        "refusal", Map.of("frame", frame(refusal.title(), Room.NONE), "refusal", refusal));
  }

  @Override
  public String entrance(Context context, String then, String complaint) {
    return Templates.render(
        "enter", Map.of("frame", frame("Enter", Room.NONE), "then", then, "complaint", complaint));
  }

  Frame frame(String title, Room room) {
    return new Frame(title, room, assets, true);
  }
}
