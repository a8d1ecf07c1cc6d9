package hearsay.corroboration.happening;

import hearsay.model.Claim;
import hearsay.model.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim that contests another of its report.
 *
 * @param by id of the claim that speaks against
 * @param against id of the claim that is contested
 */
record Contest(String by, String against) {
  static List<Contest> of(Reading reading) {
    List<Contest> contests = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      claim.contests().forEach(against -> contests.add(new Contest(claim.id(), against)));
    }
    return List.copyOf(contests);
  }
}
