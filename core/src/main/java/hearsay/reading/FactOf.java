package hearsay.reading;

import hearsay.factuality.FactualityJudge;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.Factuality;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Judges a content by its main predicate: the highest verb in it, or where it has none its highest
 * word.
 */
final class FactOf {
  private FactOf() {}

  static Factuality content(Sentences sentences, List<Span> content, FactualityJudge judge) {
    for (Span piece : content) {
      for (Sentence sentence : sentences.within(piece)) {
        Optional<Token> predicate = predicate(sentence, piece);
        if (predicate.isPresent()) {
          return judge.judge(sentence, predicate.get());
        }
      }
    }
    return Factuality.FACT;
  }

  private static Optional<Token> predicate(Sentence sentence, Span piece) {
    Token best = null;
    for (Token token : sentence.within(piece)) {
      if (best == null || rank(sentence, token) < rank(sentence, best)) {
        best = token;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Depth in the parse; any verb comes before any other word, any word before punctuation. */
  private static int rank(Sentence sentence, Token token) {
    int depth = 0;
    for (Token at = token; !at.isRoot() && depth < sentence.size(); depth++) {
      at = sentence.token(at.head());
    }
    int kind = token.isVerb() ? 0 : Character.isLetter(token.text().codePointAt(0)) ? 1 : 2;
    return kind * sentence.size() + depth;
  }
}
