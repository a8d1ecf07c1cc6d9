package hearsay.time;

import hearsay.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/** Finds the time expressions of a sentence. Immutable; serves any number of threads. */
final class Finder {
  private final Lexicon lexicon;
  private final List<Rule> rules;

  Finder(RuleCompiler.Grammar grammar) {
    this.lexicon = grammar.lexicon();
    this.rules = grammar.rules();
  }

  /**
   * A sentence with what was found in it.
   *
   * @param expressions in order, not overlapping
   */
  record Found(Pieces pieces, List<Expression> expressions) {}

  /** Finds expressions: the longest at each place, those that belong together joined. */
  Found find(Sentence sentence) {
    Pieces pieces = Pieces.of(sentence, lexicon);
    List<Expression> expressions = new ArrayList<>();
    List<Matcher> matchers = List.of();
    for (int at = 0; at < pieces.size(); at++) {
      if (pieces.get(at).code() == Piece.UNKNOWN) {
        continue;
      }
      if (matchers.isEmpty()) {
        matchers = matchers(pieces.codes());
      }
      for (Match match : matches(pieces, matchers, at)) {
        Expression expression = Interpreter.read(match).orElse(null);
        if (expression != null) {
          expressions.add(expression);
          at = expression.to() - 1;
          break;
        }
      }
    }
    return new Found(pieces, Joiner.join(pieces, expressions));
  }

  private List<Matcher> matchers(String codes) {
    List<Matcher> matchers = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      matchers.add(
          rule.pattern().matcher(codes).useTransparentBounds(true).useAnchoringBounds(false));
    }
    return matchers;
  }

  /** All rules that fit at a piece, the longest match first. */
  private List<Match> matches(Pieces pieces, List<Matcher> matchers, int at) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < matchers.size(); i++) {
      Matcher matcher = matchers.get(i).region(at, pieces.size());
      if (matcher.lookingAt() && matcher.end() > at) {
        found.add(Match.of(pieces, rules.get(i), matcher));
      }
    }
    found.sort(Comparator.comparingInt(match -> -match.length()));
    return found;
  }
}
