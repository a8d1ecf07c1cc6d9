package hearsay.actor;

import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.List;

/** What depends on each word of a sentence, looked up once. Immutable after construction. */
final class Branches {
  private final List<List<Token>> children = new ArrayList<>();

  Branches(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      children.add(new ArrayList<>(4));
    }
    for (Token token : sentence.tokens()) {
      if (!token.isRoot()) {
        children.get(token.head()).add(token);
      }
    }
  }

  /** The direct dependents in these relations, in text order. */
  List<Token> of(Token head, String... relations) {
    List<Token> all = children.get(head.index());
    if (all.isEmpty()) {
      return all;
    }
    List<Token> found = new ArrayList<>(all.size());
    for (Token child : all) {
      if (child.is(relations)) {
        found.add(child);
      }
    }
    return found;
  }
}
