package hearsay.corroboration.dispute;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a policy makes of differing figures.
 *
 * @param policy the policy's name
 * @param low the least number
 * @param high the greatest number
 * @param best the one number that the policy holds most likely; empty where it names none
 * @param grade how well the figures are supported; {@link Grade#NONE} where the policy grades not
 * @param restsOn the figures that it rests on
 * @param reason in words, for the person who has to defend the number
 */
public record Toll(
    String policy,
    long low,
    long high,
    OptionalLong best,
    Grade grade,
    List<Figure> restsOn,
    String reason) {
  public Toll {
    restsOn = List.copyOf(restsOn);
    if (low > high) {
      throw new IllegalArgumentException("no toll: " + low + " to " + high);
    }
  }

  /** Airwars' grading of an allegation of civilian harm ("Methodology", airwars.org). */
  public enum Grade {
    /** The side that is blamed says so itself. */
    CONFIRMED,
    /** Two claimants or more, and nobody against. */
    FAIR,
    /** One claimant. */
    WEAK,
    /** Claimants blame different sides, or one denies it. */
    CONTESTED,
    /** All figures are denied, or say that there was nobody. */
    DISCOUNTED,
    /** Not graded. */
    NONE
  }
}
