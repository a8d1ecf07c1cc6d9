package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.List;
import java.util.Set;

/**
 * A sentence and its atoms, with the questions that readers of figures ask about a place in it. A
 * place outside of the sentence answers no to all of them.
 */
record Line(Sentence sentence, List<Atom> atoms) {
  static Line of(Sentence sentence) {
    return new Line(sentence, Atoms.of(sentence));
  }

  boolean has(int at) {
    return at >= 0 && at < atoms.size();
  }

  /** The token that an atom belongs to. */
  Token token(int at) {
    return sentence.token(atoms.get(at).token());
  }

  boolean sameToken(int one, int other) {
    return has(one) && has(other) && atoms.get(one).token() == atoms.get(other).token();
  }

  /** Whether an atom stands right behind the one before it. */
  boolean isJoined(int at) {
    return has(at) && atoms.get(at).joined();
  }

  boolean isSign(int at, String sign) {
    return has(at) && atoms.get(at).is(sign);
  }

  boolean isWord(int at, String word) {
    return has(at) && atoms.get(at).lower().equals(word);
  }

  boolean isAnyWord(int at, Set<String> words) {
    return has(at) && words.contains(atoms.get(at).lower());
  }

  /** A hyphen right behind the atom before it. */
  boolean isHyphen(int at) {
    return has(at) && atoms.get(at).isDash() && atoms.get(at).joined();
  }

  /** A hyphen or slash with no space on either side. */
  boolean isLink(int at) {
    return at > 0
        && has(at + 1)
        && (atoms.get(at).isDash() || atoms.get(at).is("/"))
        && atoms.get(at).joined()
        && atoms.get(at + 1).joined();
  }
}
