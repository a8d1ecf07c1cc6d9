package hearsay.factuality;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.language.pieces.WordVectors;
import hearsay.model.Factuality;
import hearsay.model.Hedge;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges how a thing told stands to the world: the standing of the main clause is carried down the
 * parse to the event, through every word that embeds or modifies it (after De Facto, Saurí and
 * Pustejovsky 2012). Where it has the vectors of the text's words ({@link #with}), a learnt model
 * may overrule the rules. Safe for use by many threads.
 */
public final class FactualityJudge {
  private final Scopes scopes;
  private final Hedges hedges;
  private final Readers readers;
  private final WordVectors vectors;

  public FactualityJudge() {
    this(new Scopes(), new Hedges(), new Readers(StandingModel.load()), new WordVectors());
  }

  private FactualityJudge(Scopes scopes, Hedges hedges, Readers readers, WordVectors vectors) {
    this.scopes = scopes;
    this.hedges = hedges;
    this.readers = readers;
    this.vectors = vectors;
  }

  /**
   * A judge of one text that asks beside the rules what readers would make of it.
   *
   * @param vectors of the text, already filled
   */
  public FactualityJudge with(WordVectors vectors) {
    return new FactualityJudge(scopes, hedges, readers, vectors);
  }

  /**
   * The factuality of an event as its innermost source presents it.
   *
   * @param trigger the verb or noun that names the event
   */
  public Factuality judge(Sentence sentence, Token trigger) {
    return explain(sentence, trigger).factuality();
  }

  /** As {@link #judge}, with the words that led to it. */
  public Judgement explain(Sentence sentence, Token trigger) {
    Judgement judgement = byRules(sentence, trigger);
    float[] around = vectors.around(trigger.span().begin());
    return around == null ? judgement : readers.settle(judgement, around);
  }

  private Judgement byRules(Sentence sentence, Token trigger) {
    Clauses clauses = new Clauses(sentence);
    List<Token> path = clauses.path(clauses.contentWord(trigger));
    int[] depths = depths(path);
    List<Judgement> embedded = new ArrayList<>();
    List<Judgement> standing = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      Token token = path.get(i);
      Judgement under = new Judgement(Factuality.FACT, List.of());
      boolean shared = false;
      if (i > 0 && token.is("conj")) {
        int first = firstOfSameKind(path, i);
        shared = first == i - 1 && scopes.sharesModals(clauses, path.get(first), token);
        under = shared ? standing.get(first) : embedded.get(first);
      } else if (i > 0) {
        Judgement governor = standing.get(i - 1);
        under =
            with(
                governor,
                scopes.embedding(
                    clauses, path.get(i - 1), token, governor.factuality(), depths[i]));
      }
      embedded.add(shared ? embedded.get(i - 1) : under);
      standing.add(with(under, scopes.local(clauses, token, depths[i])));
    }
    return standing.get(path.size() - 1);
  }

  /**
   * The token of a path that a conjunct is really coordinated with: a finite verb is never
   * coordinated with an infinitive ("failed to attack and fled"), whatever the parse says.
   */
  private static int firstOfSameKind(List<Token> path, int conjunct) {
    int first = conjunct - 1;
    if (isFinite(path.get(conjunct))) {
      for (int i = first; i >= 0; i--) {
        if (isFinite(path.get(i))) {
          return i;
        }
      }
    }
    return first;
  }

  private static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP" -> true;
      default -> false;
    };
  }

  /** How many embeddings each token of a path stands above its end; coordination is none. */
  private static int[] depths(List<Token> path) {
    int[] depths = new int[path.size()];
    for (int i = path.size() - 2; i >= 0; i--) {
      depths[i] = depths[i + 1] + (path.get(i + 1).is("conj") ? 0 : 1);
    }
    return depths;
  }

  private static Judgement with(Judgement outer, List<Operator> inner) {
    Factuality factuality = outer.factuality();
    List<Operator> operators = new ArrayList<>(outer.operators());
    for (Operator operator : inner) {
      if (operator.effect() == Effect.PRESUPPOSED || operator.effect() == Effect.TOLD) {
        operators.clear();
      }
      operators.add(operator);
      factuality = operator.effect().on(factuality);
    }
    return new Judgement(factuality, operators);
  }

  /** The hedging words inside a span, in order. */
  public List<Hedge> hedges(Sentences sentences, Span within) {
    return hedges.in(sentences, within);
  }
}
