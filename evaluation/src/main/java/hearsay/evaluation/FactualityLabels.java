package hearsay.evaluation;

import hearsay.factuality.Effect;
import hearsay.factuality.Judgement;
import hearsay.factuality.Operator;
import hearsay.factuality.Standing;
import hearsay.model.Factuality;
import hearsay.model.Factuality.Polarity;
import java.util.List;
import java.util.Locale;

/** Judgements in the terms of the factuality corpora. */
final class FactualityLabels {
  /** Rules know negation and its kin better than a model that has met them a few dozen times. */
  private static final List<Standing.Label> NOT_NEGATIVE =
      List.of(
          Standing.Label.ASSERTED,
          Standing.Label.ATTRIBUTED,
          Standing.Label.POSSIBLE,
          Standing.Label.PLANNED);

  private FactualityLabels() {}

  /** One of {@link FactualityScorer#LABELS}, after TimeML's SLINK types and event attributes. */
  static String label6(Judgement judgement) {
    String rules = byRules(judgement);
    Standing standing = judgement.standing();
    boolean negative = rules.equals("denied") || rules.equals("counterfactual");
    return standing == null || negative
        ? rules
        : standing.best(NOT_NEGATIVE).name().toLowerCase(Locale.ROOT);
  }

  private static String byRules(Judgement judgement) {
    if (isPartOfEmbedded(judgement)) {
      return "asserted";
    }
    return switch (last(judgement)) {
      case NEGATES, DENIES -> "denied";
      case FAILS -> "counterfactual";
      case INTENDED, REQUESTED, FUTURE -> "planned";
      case POSSIBLE, PROBABLE, UNKNOWN, HYPOTHETICAL, CONDITIONAL -> "possible";
      case HOLDS, PRESUPPOSED, TOLD -> isTold(judgement) ? "attributed" : "asserted";
    };
  }

  /** The innermost effect, since TimeML looks no further out. */
  private static Effect last(Judgement judgement) {
    List<Operator> operators = judgement.operators();
    return operators.isEmpty() ? Effect.PRESUPPOSED : operators.get(operators.size() - 1).effect();
  }

  /**
   * TimeML marks the event that a word embeds, neither what hangs on that event, nor an "if"
   * clause, nor by an adjective ("planned sale").
   */
  private static boolean isPartOfEmbedded(Judgement judgement) {
    return judgement.operators().stream()
        .reduce((outer, inner) -> inner)
        .filter(
            last ->
                last.effect() == Effect.HOLDS
                    || last.effect() == Effect.CONDITIONAL
                    || last.token().is("amod"))
        .isPresent();
  }

  /** Whether a source vouches for this very event, not for something that it is a part of. */
  static boolean isTold(Judgement judgement) {
    return judgement.operators().stream()
        .anyMatch(operator -> operator.effect() == Effect.TOLD && operator.depth() <= 1);
  }

  /** -3 (certainly not so) to 3 (certainly so); coarse where nothing but the rules have judged. */
  static double scalar(Judgement judgement) {
    if (judgement.standing() != null) {
      return judgement.standing().scalar();
    }
    Factuality factuality = judgement.factuality();
    double certain = factuality.equals(Factuality.FACT) ? 3 : 1;
    return factuality.polarity() == Polarity.NEGATIVE ? -certain : certain;
  }
}
