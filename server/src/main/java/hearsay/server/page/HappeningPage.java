package hearsay.server.page;

import hearsay.corroboration.FindingKind;
import hearsay.corroboration.HappeningFinding;
import hearsay.corroboration.StoryOf;
import hearsay.corroboration.happening.Telling;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.model.Claim;
import hearsay.model.Reading;
import hearsay.publish.wording.ReadingIndex;
import hearsay.publish.wording.Spelling;
import hearsay.publish.wording.Wording;
import hearsay.server.guard.Refusal;
import hearsay.server.page.Frame.Room;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One happening: every claim for and against it, and from whom they have it. */
final class HappeningPage {
  private final Ledger ledger;
  private final Reports reports;
  private final Pages pages;

  HappeningPage(Ledger ledger, Reports reports, Pages pages) {
    this.ledger = ledger;
    this.reports = reports;
    this.pages = pages;
  }

  void install(JavalinConfig config) {
    config.routes.get("/happening", this::answer);
  }

  private void answer(Context context) throws LedgerException {
    String id = new Asked(context).needed("id");
    HappeningFinding finding =
        FindingKind.HAPPENING
            .of(ledger, id)
            .orElseThrow(() -> Refusal.notFound("No happening is known as " + id + "."));
    List<TellingLine> tellings = new ArrayList<>();
    for (Telling telling : finding.happening().tellings()) {
      tellings.add(line(telling));
    }
    Optional<StoryOf> story =
        FindingKind.STORY_OF.of(ledger, finding.happening().reports().first());
    HappeningView view = HappeningView.of(finding);
    pages.show(
        context,
        "happening",
        view.what() + ", " + view.when(),
        Room.HAPPENINGS,
        Map.of(
            "happening",
            view,
            "graph",
            GraphView.of(finding, reports),
            "tellings",
            tellings,
            "story",
            story.map(StoryOf::story).orElse("")));
  }

  private TellingLine line(Telling telling) throws LedgerException {
    Reports.Card card = reports.card(telling.report());
    Optional<Reading> reading = ledger.reading(telling.report());
    ReadingIndex index = reading.map(ReadingIndex::new).orElse(null);
    Optional<Claim> claim = index == null ? Optional.empty() : index.claim(telling.claim());
    return new TellingLine(
        Spelling.of(telling.stance()),
        claim.map(Wording::chain).orElse(""),
        index == null || claim.isEmpty() ? "" : index.words(claim.get().spans().content()),
        Links.claim(telling.report(), telling.claim()),
        card);
  }

  /**
   * One telling.
   *
   * @param stance how it stands to the happening
   */
  public record TellingLine(
      String stance, String chain, String words, String link, Reports.Card report) {}
}
