package hearsay.language.parse;

/**
 * A sentence's basic dependencies (Universal Dependencies, version 1 names): every token has one
 * head, one token is the root. Tokens are counted from 0.
 */
public final class Tree {
  private final int[] heads;
  private final String[] relations;

  Tree(int[] heads, String[] relations) {
    this.heads = heads;
    this.relations = relations;
  }

  /** How many tokens the sentence has. */
  public int size() {
    return heads.length;
  }

  /** The token that the given one hangs on, -1 for the root. */
  public int head(int token) {
    return heads[token];
  }

  /** The relation to the head, {@code nsubj:pass} for one; {@code root} for the root. */
  public String relation(int token) {
    return relations[token];
  }
}
