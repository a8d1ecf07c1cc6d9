package hearsay.factuality;

import hearsay.model.Factuality;
import hearsay.model.Factuality.Certainty;
import hearsay.model.Factuality.Polarity;
import hearsay.model.Factuality.Reality;

/** What a word does to the standing of an event in its scope. */
public enum Effect {
  /** As true as what it hangs on ("managed to"), and as false ("did not manage to"). */
  HOLDS,
  /** Not so, if what it hangs on is so ("failed to"), and so, if that is not. */
  FAILS,
  /** So, whatever becomes of what it hangs on ("knew that"). */
  PRESUPPOSED,
  /** A source says that it is so. */
  TOLD,
  /** A source says that it is not so. */
  DENIES,
  INTENDED,
  REQUESTED,
  PROBABLE,
  POSSIBLE,
  UNKNOWN,
  HYPOTHETICAL,
  CONDITIONAL,
  /** Turns so into not so. */
  NEGATES,
  /** Will be, so the teller says. */
  FUTURE;

  /**
   * The standing of an event in this word's scope, where the word itself has the given standing.
   */
  Factuality on(Factuality outer) {
    Certainty certainty = outer.certainty();
    Polarity polarity = outer.polarity();
    return switch (this) {
      case HOLDS -> outer;
      case FAILS ->
          // what somebody only plans to prevent may come about all the same
          new Factuality(
              outer.reality() == Reality.ACTUAL ? certainty : Certainty.UNKNOWN,
              flipped(polarity),
              outer.reality());
      case PRESUPPOSED, TOLD -> Factuality.FACT;
      case DENIES -> new Factuality(Certainty.CERTAIN, Polarity.NEGATIVE, Reality.ACTUAL);
      case INTENDED, FUTURE -> new Factuality(certainty, polarity, Reality.INTENDED);
      case REQUESTED -> new Factuality(certainty, polarity, Reality.REQUESTED);
      case CONDITIONAL -> new Factuality(Certainty.UNKNOWN, polarity, Reality.CONDITIONAL);
      case HYPOTHETICAL -> new Factuality(certainty, polarity, Reality.HYPOTHETICAL);
      case PROBABLE -> atMost(Certainty.PROBABLE, outer);
      case POSSIBLE -> atMost(Certainty.POSSIBLE, outer);
      case UNKNOWN -> atMost(Certainty.UNKNOWN, outer);
      case NEGATES -> new Factuality(certainty, flipped(polarity), outer.reality());
    };
  }

  /** Whether a word with this effect weakens or distances what it stands over. */
  boolean isHedge() {
    return this == PROBABLE || this == POSSIBLE || this == UNKNOWN;
  }

  private static Factuality atMost(Certainty bound, Factuality outer) {
    Certainty weaker = bound.compareTo(outer.certainty()) > 0 ? bound : outer.certainty();
    return new Factuality(weaker, outer.polarity(), outer.reality());
  }

  private static Polarity flipped(Polarity polarity) {
    return polarity == Polarity.POSITIVE ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }
}
