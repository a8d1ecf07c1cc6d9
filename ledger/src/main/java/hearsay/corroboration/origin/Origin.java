package hearsay.corroboration.origin;

import java.util.List;

/**
 * Where a statement comes from, as far as the reports tell.
 *
 * @param agents ids of who or what it is; several where they cite each other in a circle
 * @param reports ids of the reports that rest on it, in order
 */
public record Origin(List<String> agents, Standing standing, List<String> reports) {
  public Origin {
    agents = List.copyOf(agents);
    reports = List.copyOf(reports);
  }

  /** How surely it is an origin of its own. */
  public enum Standing {
    /** A named source, an institution, or an outlet with a trace of its own work. */
    KNOWN,
    /** Not named: it may be one with another. */
    UNNAMED,
    /** Witnesses, videos: gathered by each outlet for itself, or the same ones. */
    GATHERED,
    /** An outlet that says it plainly and shows no work of its own: it may be copied. */
    UNSHOWN,
    /** Outlets that cite each other and nobody else. */
    CIRCULAR,
    /** Its outlet has taken it back. */
    WITHDRAWN
  }
}
