package hearsay.factuality;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.Factuality;
import hearsay.model.Hedge;
import hearsay.model.Span;
import java.util.List;

/** Judges how a thing told stands to the world. Safe for use by many threads. */
public final class FactualityJudge {
  /**
   * The factuality of an event as its innermost source presents it.
   *
   * @param trigger the verb or noun that names the event
   */
  public Factuality judge(Sentence sentence, Token trigger) {
    return Factuality.FACT;
  }

  /** The hedging words inside a span, in order. */
  public List<Hedge> hedges(Sentences sentences, Span within) {
    return List.of();
  }
}
