package hearsay.server.page;

import hearsay.ledger.Review;

/** A place in a report's page for what others say of it. */
sealed interface Hole {
  /** Under a claim's card: other reports that say or deny the same. */
  record Others(String claim) implements Hole {}

  /** Beside a claim, event or figure: what people made of it. */
  record Verdicts(Review.About about, String part) implements Hole {}
}
