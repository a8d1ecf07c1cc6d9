package hearsay.corroboration.origin;

/**
 * One place where a statement is told.
 *
 * @param report id of the report
 * @param claim id of the claim in that report's reading
 */
public record Saying(String report, String claim) implements Comparable<Saying> {
  @Override
  public int compareTo(Saying other) {
    int order = report.compareTo(other.report);
    return order != 0 ? order : claim.compareTo(other.claim);
  }
}
