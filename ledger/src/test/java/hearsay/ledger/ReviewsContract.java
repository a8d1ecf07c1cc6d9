package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.ledger.Review.About;
import hearsay.ledger.Review.Verdict;
import hearsay.model.Reading;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people say of readings is kept beside them. */
abstract class ReviewsContract {
  private static final Reading MONDAY =
      Reports.shelling("r1", "The Example Post", "2024-08-05", 12);
  private static final UUID KEY = Entry.of(MONDAY).key();

  private Ledger ledger;

  /** A place where there is nothing yet. */
  abstract String location();

  @BeforeEach
  void open() throws IOException {
    ledger = Ledger.open(location());
    ledger.add(List.of(Entry.of(MONDAY)), Again.KEEP);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static Review review(int id, About about, String part, Verdict verdict) {
    return new Review(
        new UUID(0, id),
        Instant.parse("2024-08-09T10:00:00.123456Z"),
        "Ann O'Neill",
        KEY,
        "r1",
        about,
        part,
        verdict,
        "it says \"a dozen\"\nin line 2",
        verdict == Verdict.CORRECT ? "{\"min\": 11, \"max\": null}" : null);
  }

  @Test
  void reviewsComeBackAsTheyWereInTheOrderOfAdding() throws IOException {
    Review wrong = review(9, About.FIGURE, "q1", Verdict.CORRECT);
    Review right = review(3, About.CLAIM, "c2", Verdict.ACCEPT);
    Review none = review(5, About.EVENT, "e1", Verdict.REJECT);
    for (Review one : List.of(wrong, right, none)) {
      assertThat(ledger.addReview(one)).isTrue();
    }
    assertThat(ledger.reviews("r1")).containsExactly(wrong, right, none);
    assertThat(ledger.reviews("r2")).isEmpty();
    assertThat(ledger.reviews(Optional.empty(), 2)).containsExactly(wrong, right);
    assertThat(ledger.reviews(Optional.of(right.id()), 2)).containsExactly(none);
    assertThat(ledger.reviews(Optional.of(none.id()), 2)).isEmpty();
    assertThat(ledger.totals().reviews()).isEqualTo(3);
  }

  @Test
  void aSecondReviewOfTheSameThingIsOneMoreAndTheReadingStays() throws IOException {
    ledger.addReview(review(1, About.FIGURE, "q1", Verdict.CORRECT));
    ledger.addReview(review(2, About.FIGURE, "q1", Verdict.ACCEPT));
    assertThat(ledger.reviews("r1")).hasSize(2);
    assertThat(ledger.reading("r1")).contains(MONDAY);
  }

  @Test
  void aReviewThatIsAddedTwiceIsThereOnce() throws IOException {
    Review review = review(1, About.CLAIM, "c1", Verdict.REJECT);
    long before = ledger.version();
    assertThat(ledger.addReview(review)).isTrue();
    long after = ledger.version();
    assertThat(after).isGreaterThan(before);
    assertThat(ledger.addReview(review)).isFalse();
    assertThat(ledger.version()).isEqualTo(after);
    assertThat(ledger.reviews("r1")).containsExactly(review);
  }

  @Test
  void reviewsOutliveAnotherReadingNewFindingsAndClosing() throws IOException {
    Review review = review(1, About.CLAIM, "c1", Verdict.REJECT);
    ledger.addReview(review);
    Reading changed = Reports.shelling("r1", "The Example Post", "2024-08-05", 15);
    ledger.add(List.of(Entry.of(changed)), Again.REREAD);
    ledger.replaceFindings("story", List.<Filing>of().iterator());
    ledger.close();
    ledger = Ledger.open(location());
    assertThat(ledger.reviews("r1")).containsExactly(review);
    assertThat(ledger.reading(review.reading())).contains(MONDAY);
  }

  @Test
  void whatIsNotInTheReadingCannotBeReviewed() {
    for (Review lost :
        List.of(
            review(1, About.CLAIM, "c9", Verdict.REJECT),
            review(1, About.EVENT, "c1", Verdict.REJECT))) {
      assertThatThrownBy(() -> ledger.addReview(lost))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("has no " + lost.about().name().toLowerCase(java.util.Locale.ROOT))
          .hasMessageContaining(lost.part());
    }
  }
}
