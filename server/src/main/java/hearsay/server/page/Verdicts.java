package hearsay.server.page;

import hearsay.ledger.Review;
import hearsay.publish.wording.Spelling;
import java.util.List;
import org.jsoup.nodes.Element;

/** Beside a claim, event or figure: who accepted, corrected or rejected it. */
final class Verdicts {
  private Verdicts() {}

  /** As HTML; empty where nobody did. */
  static String on(Hole.Verdicts reviewed, List<Review> reviews) {
    Element words = Fragment.empty();
    for (Review review : reviews) {
      if (review.about() == reviewed.about() && review.part().equals(reviewed.part())) {
        words.appendText(" ");
        words
            .appendElement("span")
            .addClass("verdict")
            .addClass(Spelling.of(review.verdict()))
            .text(past(review.verdict()) + " by " + review.reviewer());
      }
    }
    return words.html();
  }

  private static String past(Review.Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> "accepted";
      case CORRECT -> "corrected";
      case REJECT -> "rejected";
    };
  }
}
