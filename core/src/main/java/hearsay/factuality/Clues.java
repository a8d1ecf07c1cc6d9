package hearsay.factuality;

import hearsay.model.Factuality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the rules say of an event, in the words that {@link StandingModel} has learnt from. */
public final class Clues {
  private static final int MANY = 3;

  private Clues() {}

  /** In a fixed order; some may stand twice. */
  public static List<String> of(Judgement judgement) {
    List<Operator> operators = judgement.operators();
    List<String> clues = new ArrayList<>();
    Factuality is = judgement.factuality();
    String effect = operators.isEmpty() ? "NONE" : last(judgement).effect().name();
    clues.add("is=" + is.certainty() + " " + is.polarity() + " " + is.reality() + " " + effect);
    clues.add("operators=" + Math.min(MANY, operators.size()));
    operators.forEach(operator -> clues.add("any=" + operator.effect()));
    if (!operators.isEmpty()) {
      String word = last(judgement).token().text().toLowerCase(Locale.ROOT);
      clues.add("word=" + word);
      clues.add("does=" + word + ":" + last(judgement).effect());
      clues.add("last=" + effect(last(judgement)));
      clues.add("first=" + effect(operators.get(0)));
    }
    return clues;
  }

  private static Operator last(Judgement judgement) {
    return judgement.operators().get(judgement.operators().size() - 1);
  }

  private static String effect(Operator operator) {
    return operator.effect() + "@" + operator.depth();
  }
}
