package hearsay.server.page;

import hearsay.ledger.Review;
import hearsay.publish.wording.Spelling;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A review in a line. */
public record ReviewLine(
    String when,
    String reviewer,
    String verdict,
    String about,
    String part,
    String reason,
    String correction,
    String report,
    String link) {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  static ReviewLine of(Review review) {
    String correction = review.correction();
    return new ReviewLine(
        WHEN.format(review.reviewed()),
        review.reviewer(),
        Spelling.of(review.verdict()),
        Spelling.of(review.about()),
        review.part(),
        review.reason(),
        correction == null ? "" : correction,
        review.report(),
        Links.review(review.report(), Spelling.of(review.about()), review.part()));
  }
}
