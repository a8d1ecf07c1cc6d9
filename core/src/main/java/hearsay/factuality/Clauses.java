package hearsay.factuality;

import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.List;

/** A sentence's tree with its children at hand, since a judgement asks for them many times. */
final class Clauses {
  private final Sentence sentence;
  private final List<List<Token>> children;

  Clauses(Sentence sentence) {
    this.sentence = sentence;
    this.children = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      children.add(new ArrayList<>(2));
    }
    for (Token token : sentence.tokens()) {
      if (!token.isRoot()) {
        children.get(token.head()).add(token);
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  List<Token> children(Token token) {
    return children.get(token.index());
  }

  boolean has(Token token, String... relations) {
    return children(token).stream().anyMatch(child -> child.is(relations));
  }

  /** The token that another hangs from; the root itself for the root. */
  Token governor(Token token) {
    return token.isRoot() ? token : sentence.token(token.head());
  }

  /**
   * A token and all that governs it, outermost first; prepositions that the parse makes governors
   * are left out.
   */
  List<Token> path(Token token) {
    List<Token> path = new ArrayList<>();
    Token at = token;
    path.add(at);
    int steps = 0;
    while (!at.isRoot() && steps++ < sentence.size()) {
      at = sentence.token(at.head());
      if (at.isRoot() || !at.tag().equals("IN")) {
        path.add(0, at);
      }
    }
    return path;
  }

  /** Whether a token has a direct dependent of that word in one of these relations. */
  boolean hasWord(Token token, String word, String... relations) {
    return children(token).stream()
        .anyMatch(child -> child.is(relations) && child.text().equalsIgnoreCase(word));
  }

  /** Whether a token has a direct dependent in a relation with one of these words. */
  boolean hasAny(Token token, String relation, String... words) {
    return children(token).stream()
        .anyMatch(child -> child.is(relation) && List.of(words).contains(child.lemma()));
  }

  /** "how the attack began" as what somebody asks or knows; "whether" and "if" are conditions. */
  boolean isIndirectQuestion(Token token) {
    return token.is("ccomp", "xcomp")
        && children(token).stream()
            .anyMatch(child -> child.tag().startsWith("W") && child.index() < token.index());
  }

  /** "to attack" and its kin. */
  boolean isInfinitive(Token token) {
    return hasWord(token, "to", "mark", "aux");
  }

  /** The preposition that a noun or gerund stands under ("for" in "called for talks"), or "". */
  String preposition(Token token) {
    return children(token).stream()
        .filter(child -> child.is("case", "mark"))
        .map(Token::lemma)
        .findFirst()
        .orElse("");
  }

  /**
   * The word that a copula, auxiliary, particle or preposition stands with; any other word itself.
   */
  Token contentWord(Token token) {
    Token at = token;
    for (int steps = 0; steps < 3 && isFunctionWord(at); steps++) {
      at = sentence.token(at.head());
    }
    return at;
  }

  private static boolean isFunctionWord(Token token) {
    return token.is("cop", "aux", "aux:pass", "compound:prt", "case", "mark", "fixed")
        && !token.isRoot();
  }

  /** Whether a token carries no word; the parse hangs clauses even on quotation marks. */
  boolean isPunctuation(Token token) {
    return token.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  boolean hasSubject(Token token) {
    return has(token, "nsubj", "nsubj:pass", "csubj", "csubj:pass");
  }
}
