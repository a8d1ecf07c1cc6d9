package hearsay.corroboration;

import hearsay.corroboration.dispute.Dispute;
import java.util.List;

/**
 * The figures of a story that are not one claimant's alone. No policy has been applied to them.
 *
 * @param story id of the story
 * @param disputes a measure and side each
 */
public record DisputeFinding(String story, List<Dispute> disputes) {
  public DisputeFinding {
    disputes = List.copyOf(disputes);
  }

  /** Whether anybody contradicts anybody. */
  public boolean isContested() {
    return disputes.stream().anyMatch(Dispute::isContested);
  }
}
