package hearsay.corroboration.origin;

import java.util.List;

/**
 * That one relies on another for the statement.
 *
 * @param from id of the {@link Agent} that relies
 * @param to id of the one relied on
 * @param reasons what shows it, at least one
 */
public record Relation(String from, String to, Kind kind, List<Reason> reasons) {
  public Relation {
    reasons = List.copyOf(reasons);
  }

  /** How; named after W3C PROV-O. */
  public enum Kind {
    /** A report rests on another report's text. */
    WAS_DERIVED_FROM,
    /** A report or an outlet gives another's words. */
    WAS_QUOTED_FROM,
    /** A report or a paper is somebody's own. */
    WAS_ATTRIBUTED_TO
  }
}
