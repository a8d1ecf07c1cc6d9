package hearsay.language;

import java.util.ArrayList;
import java.util.List;

/** What depends on each word of a sentence, looked up once. Immutable after construction. */
public final class Branches {
  private final List<List<Token>> children = new ArrayList<>();

  public Branches(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      children.add(new ArrayList<>(4));
    }
    for (Token token : sentence.tokens()) {
      if (!token.isRoot()) {
        children.get(token.head()).add(token);
      }
    }
  }

  /** The direct dependents, in text order. */
  public List<Token> of(Token head) {
    return children.get(head.index());
  }

  /** The direct dependents in these relations, in text order. */
  public List<Token> of(Token head, String... relations) {
    List<Token> all = of(head);
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
