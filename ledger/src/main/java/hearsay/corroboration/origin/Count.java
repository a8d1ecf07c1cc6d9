package hearsay.corroboration.origin;

/**
 * How many independent origins a statement has.
 *
 * @param min if all that may be one are one
 * @param best as judged by the rules in the package's description
 * @param max if all that may be different are different
 */
public record Count(int min, int best, int max) {
  public Count {
    if (min < 0 || best < min || max < best) {
      throw new IllegalArgumentException(min + " <= " + best + " <= " + max + " does not hold");
    }
  }
}
