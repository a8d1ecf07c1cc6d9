package hearsay.evaluation;

import hearsay.factuality.Effect;
import hearsay.factuality.Judgement;
import hearsay.factuality.Operator;
import hearsay.model.Factuality;
import hearsay.model.Factuality.Polarity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judgements in the terms of the factuality corpora. */
final class FactualityLabels {
  private final Map<String, Double> scalars = scalars();

  /** One of {@link FactualityScorer#LABELS}, after TimeML's SLINK types and event attributes. */
  static String label6(Judgement judgement) {
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

  /** The row of the table of scalars that a judgement falls under. */
  static String key(Judgement judgement) {
    Factuality factuality = judgement.factuality();
    String last = judgement.operators().isEmpty() ? "NONE" : last(judgement).toString();
    return factuality.certainty()
        + " "
        + factuality.polarity()
        + " "
        + factuality.reality()
        + " "
        + last;
  }

  /** -3 (certainly not so) to 3 (certainly so). */
  double scalar(Judgement judgement) {
    String key = key(judgement);
    Double known = scalars.get(key);
    if (known != null) {
      return known;
    }
    return judgement.factuality().polarity() == Polarity.NEGATIVE ? -1 : 1;
  }

  private static Map<String, Double> scalars() {
    Map<String, Double> found = new HashMap<>();
    try (InputStream in = FactualityLabels.class.getResourceAsStream("factuality-scalars.tsv")) {
      if (in == null) {
        throw new IllegalStateException("resource missing: factuality-scalars.tsv");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> found.put(row[0], Double.valueOf(row[1])));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
