package hearsay.corroboration.origin;

import hearsay.corroboration.origin.Reason.Ground;
import java.util.ArrayList;
import java.util.List;

/**
 * How a statement came into one report, by one of its claims: from the report inwards.
 *
 * @param own whether the report tells it in its outlet's own voice
 */
record Trail(String report, List<Step> steps, boolean own) {
  Trail {
    steps = List.copyOf(steps);
  }

  /** A source and what shows that the one before relies on it. */
  record Step(Source source, Reason reason) {
    static Step of(Source source, Ground ground, String report, String claim) {
      return new Step(source, new Reason(ground, report, claim, null));
    }
  }

  /** Whether it ends with somebody who is not named, though nothing says that he must not be. */
  boolean isVague() {
    Source last = steps.get(steps.size() - 1).source();
    return last.kind() == Agent.Kind.ANONYMOUS && !last.secret();
  }

  /** The same trail, with one more step in front. */
  Trail through(Step first) {
    List<Step> all = new ArrayList<>(List.of(first));
    all.addAll(steps);
    return new Trail(report, all, own);
  }
}
