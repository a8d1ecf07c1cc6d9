package hearsay.corroboration;

import hearsay.corroboration.reuse.Reuse;
import java.util.List;

/**
 * The text that a report has in common with others that had it first.
 *
 * @param report id of the report
 * @param reuses by the other's id
 */
public record ReuseFinding(String report, List<Reuse> reuses) {
  public ReuseFinding {
    reuses = List.copyOf(reuses);
  }
}
