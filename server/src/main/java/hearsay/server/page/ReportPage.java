package hearsay.server.page;

import hearsay.corroboration.DisputeFinding;
import hearsay.corroboration.FindingKind;
import hearsay.corroboration.StoryFinding;
import hearsay.corroboration.StoryOf;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.ledger.Review;
import hearsay.model.Reading;
import hearsay.server.guard.Refusal;
import hearsay.server.page.Frame.Room;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One report with its claims, and what other reports say of the same. */
final class ReportPage {
  private final Ledger ledger;
  private final Reports reports;
  private final Pages pages;
  private final ReadPages laidOut = new ReadPages();

  ReportPage(Ledger ledger, Reports reports, Pages pages) {
    this.ledger = ledger;
    this.reports = reports;
    this.pages = pages;
  }

  void install(JavalinConfig config) {
    config.routes.get("/report", this::answer);
  }

  private void answer(Context context) throws LedgerException {
    String id = new Asked(context).needed("id");
    Reading reading =
        ledger
            .reading(id)
            .orElseThrow(() -> Refusal.notFound("The ledger holds no report " + id + "."));
    LaidOut page = laidOut.of(reading);
    Map<String, String> elsewhere = new Elsewhere(ledger, reports).of(reading);
    List<Review> reviews = ledger.reviews(id);
    Optional<StoryFinding> story = story(id);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("masthead", Templates.html(page.masthead()));
    parameters.put("main", Templates.html(page.main(hole -> filled(hole, elsewhere, reviews))));
    parameters.put("id", id);
    parameters.put("url", safe(reading.report().url()));
    parameters.put("story", story.orElse(null));
    parameters.put("disputes", disputes(story));
    parameters.put("reviews", reviews.stream().map(ReviewLine::of).toList());
    pages.show(context, "report", page.title(), Room.REPORTS, parameters);
  }

  private static String filled(Hole hole, Map<String, String> elsewhere, List<Review> reviews) {
    if (hole instanceof Hole.Others others) {
      return elsewhere.getOrDefault(others.claim(), "");
    }
    return reviews.isEmpty() ? "" : Verdicts.on((Hole.Verdicts) hole, reviews);
  }

  /** The article's own address where it is one of the web; nothing else may become a link. */
  private static String safe(@Nullable String url) {
    return url != null && url.matches("(?i)https?://.*") ? url : "";
  }

  private Optional<StoryFinding> story(String report) throws LedgerException {
    Optional<StoryOf> of = FindingKind.STORY_OF.of(ledger, report);
    return of.isEmpty() ? Optional.empty() : FindingKind.STORY.of(ledger, of.get().story());
  }

  private List<DisputesPage.Measure> disputes(Optional<StoryFinding> story) throws LedgerException {
    Optional<DisputeFinding> found =
        story.isEmpty() ? Optional.empty() : FindingKind.DISPUTE.of(ledger, story.get().id());
    return found.map(DisputeFinding::disputes).orElse(List.of()).stream()
        .map(DisputesPage.Measure::of)
        .toList();
  }
}
