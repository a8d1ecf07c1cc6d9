package hearsay.server.page;

import hearsay.ledger.Review;
import hearsay.model.Claim;
import hearsay.model.Reading;
import hearsay.publish.wording.Spelling;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** At every claim, event and figure of a report: the way to review it, and who has. */
final class ReviewLinks {
  private ReviewLinks() {}

  static void into(Document page, Reading reading, List<Review> reviews) {
    String report = reading.report().id();
    for (Claim claim : reading.claims()) {
      Optional<Element> card = ReportPage.card(page, claim.id());
      if (card.isPresent()) {
        Element line = card.get().appendElement("p").addClass("reviewing");
        link(line, report, "claim", claim.id(), "Review this claim");
        verdicts(line, Review.About.CLAIM, claim.id(), reviews);
      }
    }
    for (Element item : page.select(".card li[data-event]")) {
      part(item, report, Review.About.EVENT, item.attr("data-event"), reviews);
    }
    for (Element item : page.select(".card li[data-figure]")) {
      part(item, report, Review.About.FIGURE, item.attr("data-figure"), reviews);
    }
  }

  private static void part(
      Element item, String report, Review.About about, String id, List<Review> reviews) {
    item.appendText(" ");
    link(item, report, Spelling.of(about), id, "review").addClass("small");
    verdicts(item, about, id, reviews);
  }

  private static Element link(
      Element parent, String report, String about, String part, String words) {
    return parent
        .appendElement("a")
        .attr("href", Links.review(report, about, part))
        .attr("aria-label", "Review the " + about + " " + part)
        .text(words);
  }

  private static void verdicts(
      Element parent, Review.About about, String id, List<Review> reviews) {
    for (Review review : reviews) {
      if (review.about() == about && review.part().equals(id)) {
        parent.appendText(" ");
        parent
            .appendElement("span")
            .addClass("verdict")
            .addClass(Spelling.of(review.verdict()))
            .text(past(review.verdict()) + " by " + review.reviewer());
      }
    }
  }

  private static String past(Review.Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> "accepted";
      case CORRECT -> "corrected";
      case REJECT -> "rejected";
    };
  }
}
