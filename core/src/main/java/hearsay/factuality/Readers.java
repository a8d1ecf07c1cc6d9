package hearsay.factuality;

import hearsay.factuality.Standing.Label;
import hearsay.model.Factuality;
import hearsay.model.Factuality.Certainty;
import hearsay.model.Factuality.Polarity;
import java.util.List;

/**
 * Lets readers overrule the rules where they surely would: two sets of annotators, asked in
 * different ways, have to agree before what a rule calls planned or possible counts as fact.
 * Negation is the rules' own; annotators' examples of it are few.
 *
 * @param model what readers would make of an event
 */
record Readers(StandingModel model) {
  /** From here on up the UW set's annotators, on their scale of 3, mostly say that it is so. */
  private static final double SO = 2.3;

  /** Below, most of them doubt it. */
  private static final double DOUBTED = 1.5;

  Judgement settle(Judgement rules, float[] around) {
    Standing standing = model.of(rules, around);
    return new Judgement(settled(rules.factuality(), standing), rules.operators(), standing);
  }

  private static Factuality settled(Factuality rules, Standing standing) {
    if (rules.equals(Factuality.FACT)) {
      return standing.scalar() < DOUBTED
          ? new Factuality(Certainty.PROBABLE, rules.polarity(), rules.reality())
          : rules;
    }
    Label best = standing.best(List.of(Label.values()));
    boolean told = best == Label.ASSERTED || best == Label.ATTRIBUTED;
    return rules.polarity() == Polarity.POSITIVE && told && standing.scalar() >= SO
        ? Factuality.FACT
        : rules;
  }
}
