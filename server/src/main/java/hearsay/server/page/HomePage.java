package hearsay.server.page;

import hearsay.corroboration.DisputeFinding;
import hearsay.corroboration.FindingKind;
import hearsay.corroboration.Listed;
import hearsay.corroboration.StoryFinding;
import hearsay.ledger.Field;
import hearsay.ledger.FindingQuery.Order;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.server.page.Frame.Room;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the ledger holds, and where to begin. */
final class HomePage {
  private static final int SHOWN = 8;

  private final Ledger ledger;
  private final Pages pages;

  HomePage(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void install(JavalinConfig config) {
    config.routes.get("/", this::answer);
  }

  private void answer(Context context) throws LedgerException {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("totals", ledger.totals());
    parameters.put("where", name(ledger.where()));
    parameters.put("stories", stories());
    parameters.put("disputes", disputes());
    parameters.put("outlets", ledger.frequent(Field.OUTLET, SHOWN));
    parameters.put("types", ledger.frequent(Field.TYPE, SHOWN));
    pages.show(context, "home", "Overview", Room.HOME, parameters);
  }

  private List<StoryFinding> stories() throws LedgerException {
    return FindingKind.STORY
        .page(ledger, FindingKind.STORY.query(SHOWN).by(Order.HEAVIEST).atLeast(2))
        .stream()
        .map(Listed::finding)
        .toList();
  }

  private List<DisputesPage.Line> disputes() throws LedgerException {
    List<DisputesPage.Line> lines = new ArrayList<>();
    for (Listed<DisputeFinding> listed :
        FindingKind.DISPUTE.page(ledger, FindingKind.DISPUTE.query(SHOWN).atLeast(1))) {
      lines.add(
          DisputesPage.Line.of(
              listed.finding(),
              FindingKind.STORY.of(ledger, listed.finding().story()).orElse(null)));
    }
    return lines;
  }

  /** A file's name without its folders, which are nobody's business who only looks on. */
  private static String name(String where) {
    return where.startsWith("jdbc:") ? where : where.substring(where.lastIndexOf('/') + 1);
  }
}
