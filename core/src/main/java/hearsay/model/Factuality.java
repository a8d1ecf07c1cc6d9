package hearsay.model;

/**
 * How a thing told stands to the world, after FactBank (Saurí and Pustejovsky 2009), split in
 * three.
 */
public record Factuality(Certainty certainty, Polarity polarity, Reality reality) {
  /** Told as plain fact. */
  public static final Factuality FACT =
      new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, Reality.ACTUAL);

  /** How sure the teller is. */
  public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    UNKNOWN
  }

  /** Whether it is told to be so or not to be so. */
  public enum Polarity {
    POSITIVE,
    NEGATIVE
  }

  /** Whether it is told as happening in the world or only in a plan, a request, a condition. */
  public enum Reality {
    ACTUAL,
    INTENDED,
    REQUESTED,
    CONDITIONAL,
    HYPOTHETICAL
  }
}
