package hearsay.language.parse;

import java.util.Arrays;

/**
 * A half-built tree of the arc-standard system (Nivre 2004): a stack, the rest of the sentence, and
 * the arcs so far. Node 0 is the root above the sentence, node {@code i} its i-th token, counted
 * from 1. The two outermost children on each side are kept at hand, since the network looks at
 * them.
 */
final class State {
  /** The node that is not there. */
  static final int NONE = -1;

  private final int size;
  private final int[] stack;
  private final int[] heads;
  private final int[] labels;
  private final int[] leftmost;
  private final int[] secondLeft;
  private final int[] rightmost;
  private final int[] secondRight;
  private int depth;
  private int next = 1;

  State(int size) {
    this.size = size;
    stack = new int[size + 1];
    depth = 1;
    heads = nodes();
    labels = nodes();
    leftmost = nodes();
    secondLeft = nodes();
    rightmost = nodes();
    secondRight = nodes();
  }

  private int[] nodes() {
    int[] nodes = new int[size + 1];
    Arrays.fill(nodes, NONE);
    return nodes;
  }

  boolean isDone() {
    return depth == 1 && next > size;
  }

  int depth() {
    return depth;
  }

  boolean canShift() {
    return next <= size;
  }

  /** The node so far below the top of the stack. */
  int stack(int below) {
    return below < depth ? stack[depth - 1 - below] : NONE;
  }

  /** The node so far into the rest of the sentence. */
  int rest(int ahead) {
    return next + ahead <= size ? next + ahead : NONE;
  }

  int head(int node) {
    return heads[node];
  }

  int label(int node) {
    return labels[node];
  }

  int leftmost(int node) {
    return of(leftmost, node);
  }

  int secondLeft(int node) {
    return of(secondLeft, node);
  }

  int rightmost(int node) {
    return of(rightmost, node);
  }

  int secondRight(int node) {
    return of(secondRight, node);
  }

  private static int of(int[] nodes, int node) {
    return node == NONE ? NONE : nodes[node];
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** The second node on the stack becomes a child of the top, left of all its others. */
  void leftArc(int label) {
    int head = stack[depth - 1];
    int child = stack[depth - 2];
    heads[child] = head;
    labels[child] = label;
    secondLeft[head] = leftmost[head];
    leftmost[head] = child;
    stack[depth - 2] = head;
    depth--;
  }

  /** The top of the stack becomes a child of the second, right of all its others. */
  void rightArc(int label) {
    int head = stack[depth - 2];
    int child = stack[depth - 1];
    heads[child] = head;
    labels[child] = label;
    secondRight[head] = rightmost[head];
    rightmost[head] = child;
    depth--;
  }
}
