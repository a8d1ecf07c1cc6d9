package hearsay.corroboration.happening;

import org.jspecify.annotations.Nullable;

/**
 * One place where a happening is told: an event mention and the claim it stands in, or a claim that
 * speaks against such a one.
 *
 * @param report id of the report
 * @param event id of the event mention in that report's reading; null for a claim that contests
 *     without telling the event anew
 * @param claim id of the claim in that report's reading
 */
public record Telling(String report, @Nullable String event, String claim, Stance stance)
    implements Comparable<Telling> {
  /** By report, then claim, then event. */
  @Override
  public int compareTo(Telling other) {
    return key().compareTo(other.key());
  }

  private String key() {
    return report + '\n' + claim + '\n' + (event == null ? "" : event) + '\n' + stance;
  }
}
