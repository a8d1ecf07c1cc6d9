package hearsay.server.page;

import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.ledger.Review;
import hearsay.publish.wording.Spelling;
import hearsay.server.guard.Refusal;
import hearsay.server.page.Frame.Room;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All reviews, as they came. */
final class ReviewsPage {
  private static final int SIZE = 50;

  private final Ledger ledger;
  private final Pages pages;

  ReviewsPage(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void install(JavalinConfig config) {
    config.routes.get("/reviews", this::answer);
  }

  private void answer(Context context) throws LedgerException {
    Asked asked = new Asked(context);
    List<Review> reviews = ledger.reviews(after(asked), SIZE + 1);
    boolean more = reviews.size() > SIZE;
    List<Review> shown = more ? reviews.subList(0, SIZE) : reviews;
    if (Sheet.isAsked(context)) {
      sheet(shown).answer(context, "reviews.csv");
      return;
    }
    pages.show(
        context,
        "reviews",
        "Reviews",
        Room.REVIEWS,
        Map.of(
            "reviews",
            shown.stream().map(ReviewLine::of).toList(),
            "next",
            more ? asked.with("after", shown.get(SIZE - 1).id().toString()) : ""));
  }

  private static Sheet sheet(List<Review> shown) {
    Sheet sheet =
        new Sheet(
            "id",
            "reviewed",
            "reviewer",
            "verdict",
            "report",
            "reading",
            "about",
            "part",
            "reason",
            "correction");
    shown.forEach(
        one ->
            sheet.row(
                one.id(),
                one.reviewed(),
                one.reviewer(),
                Spelling.of(one.verdict()),
                one.report(),
                one.reading(),
                Spelling.of(one.about()),
                one.part(),
                one.reason(),
                one.correction()));
    return sheet;
  }

  private static Optional<UUID> after(Asked asked) {
    try {
      return asked.one("after").map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      throw Refusal.badParameter("after", "is the id of a review");
    }
  }
}
