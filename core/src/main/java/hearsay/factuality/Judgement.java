package hearsay.factuality;

import hearsay.model.Factuality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A factuality and the words that make it so.
 *
 * @param factuality of the event as its innermost source presents it
 * @param operators the words that bear on it, outermost first; those that a nearer word makes
 *     irrelevant ("knew" in "may have known that") are left out
 * @param standing how readers would take it; null where only the rules have judged
 */
public record Judgement(
    Factuality factuality, List<Operator> operators, @Nullable Standing standing) {
  public Judgement {
    operators = List.copyOf(operators);
  }

  Judgement(Factuality factuality, List<Operator> operators) {
    this(factuality, operators, null);
  }
}
