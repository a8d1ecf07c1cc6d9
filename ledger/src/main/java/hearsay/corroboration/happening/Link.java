package hearsay.corroboration.happening;

/**
 * Grounds to take two accounts for one.
 *
 * @param a id of the account that sorts first
 * @param b id of the other
 */
record Link(String a, String b, int strength) implements Comparable<Link> {
  /** Strongest first; of equals by ids, so that the order of arrival plays no part. */
  @Override
  public int compareTo(Link other) {
    int order = Integer.compare(other.strength, strength);
    order = order != 0 ? order : a.compareTo(other.a);
    return order != 0 ? order : b.compareTo(other.b);
  }
}
