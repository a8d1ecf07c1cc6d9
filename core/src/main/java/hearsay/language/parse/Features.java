package hearsay.language.parse;

/**
 * The 48 places that the network looks at (Chen and Manning 2014, section 3.1): the words of 18
 * nodes, their tags, and the labels of those 12 of them that are children.
 */
final class Features {
  static final int NODES = 18;

  /** The nodes from here on are children, whose labels count as well. */
  static final int FIRST_CHILD = 6;

  static final int PLACES = 2 * NODES + NODES - FIRST_CHILD;

  private static final int NEAR = 3;
  private static final int CHILDREN = 6;

  private Features() {}

  /**
   * Writes the nodes in the order of the network's inputs: the top three of the stack, deepest
   * first; the next three of the rest; then for the top and for the second of the stack its
   * leftmost and rightmost child, second leftmost and second rightmost, and the leftmost child's
   * leftmost and rightmost child's rightmost.
   *
   * @param nodes {@value #NODES} of them; {@link State#NONE} where there is none
   */
  static void nodes(State state, int[] nodes) {
    for (int i = 0; i < NEAR; i++) {
      nodes[i] = state.stack(NEAR - 1 - i);
      nodes[NEAR + i] = state.rest(i);
    }
    for (int i = 0; i < 2; i++) {
      int parent = state.stack(i);
      int at = FIRST_CHILD + i * CHILDREN;
      nodes[at++] = state.leftmost(parent);
      nodes[at++] = state.rightmost(parent);
      nodes[at++] = state.secondLeft(parent);
      nodes[at++] = state.secondRight(parent);
      nodes[at++] = state.leftmost(state.leftmost(parent));
      nodes[at] = state.rightmost(state.rightmost(parent));
    }
  }
}
