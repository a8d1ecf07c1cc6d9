package hearsay.corroboration.origin;

/**
 * Text that one report took from another.
 *
 * @param copy id of the report that took it
 * @param original id of the report that had it first
 * @param share how much of the copy's own text it is, 0 to 1
 */
public record Copy(String copy, String original, double share) {
  public Copy {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share is 0 to 1, not " + share);
    }
  }
}
