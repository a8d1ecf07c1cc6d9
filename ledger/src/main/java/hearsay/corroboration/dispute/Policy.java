package hearsay.corroboration.dispute;

import java.util.Optional;

/**
 * A rule that makes one answer of differing figures. None is ever applied unasked: who wants one
 * number names the rule that yields it.
 */
public sealed interface Policy permits ConservativeMin, LowBestHigh, MinMaxGraded, EvidenceFloor {
  /** The name by which it is asked for. */
  String name();

  /** What it comes to; empty where no report gives a figure that it can use. */
  Optional<Toll> apply(Dispute dispute);
}
