package hearsay.language.parse;

import java.util.Arrays;

/**
 * The network: the places' contributions summed in the hidden units, cubed, and weighed into one
 * score for each transition. Transitions are numbered left arcs first, then right arcs, both by
 * label, then the shift; arcs to the root are left out, as they are never a choice (see {@link
 * DependencyParser}). Immutable but for the rows that it keeps; safe for many threads.
 */
final class Network {
  /** Rows are filled up to a multiple of this, so that vector instructions cover them whole. */
  private static final int WIDTH = 8;

  private static final int STEP = 4;

  private final Contributions contributions;
  private final float[] nothing;
  private final float[][] toTransitions;
  private final int arcs;

  Network(Model model) {
    contributions = new Contributions(model);
    nothing = contributions.nothing();
    // neither the empty label nor the root's
    arcs = model.labels.size() - 2;
    toTransitions = new float[model.toTransitions.length][];
    for (int unit = 0; unit < toTransitions.length; unit++) {
      toTransitions[unit] = withoutRoot(model.toTransitions[unit]);
    }
  }

  private float[] withoutRoot(float[] all) {
    float[] row = new float[(shift() + WIDTH) / WIDTH * WIDTH];
    System.arraycopy(all, 1, row, 0, arcs);
    System.arraycopy(all, arcs + 2, row, arcs, arcs);
    row[shift()] = all[all.length - 1];
    return row;
  }

  /** How many labels an arc may have; arc {@code i} has the label numbered {@code i + 2}. */
  int arcs() {
    return arcs;
  }

  /** The number of the shift, the last of the transitions. */
  int shift() {
    return 2 * arcs;
  }

  /** Scores the states of one sentence; not for several threads. */
  final class Scorer {
    private final int[] words;
    private final int[] tags;
    private final int[] nodes = new int[Features.NODES];
    private final float[][] rows = new float[2 * Features.NODES][];
    private final float[] hidden = new float[nothing.length];
    private final float[] scores = new float[toTransitions[0].length];

    /**
     * @param words the number of each node's word, the root's first
     * @param tags of each node's tag
     */
    Scorer(int[] words, int[] tags) {
      this.words = words;
      this.tags = tags;
    }

    /** The transition that scores highest, the first of equals; a shift only where allowed. */
    int best(State state) {
      sum(gather(state));
      Vectors.cube(hidden);
      weigh();
      int choices = state.canShift() ? shift() + 1 : shift();
      int best = 0;
      for (int i = 1; i < choices; i++) {
        if (scores[i] > scores[best]) {
          best = i;
        }
      }
      return best;
    }

    private int gather(State state) {
      Features.nodes(state, nodes);
      int count = 0;
      for (int place = 0; place < nodes.length; place++) {
        int node = nodes[place];
        if (node == State.NONE) {
          continue;
        }
        rows[count++] = contributions.node(place, words[node], tags[node]);
        int child = place - Features.FIRST_CHILD;
        if (child >= 0) {
          rows[count++] = contributions.label(child, state.label(node));
        }
      }
      return count;
    }

    private void sum(int count) {
      System.arraycopy(nothing, 0, hidden, 0, hidden.length);
      int i = 0;
      for (; i + STEP <= count; i += STEP) {
        Vectors.add(hidden, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
      }
      for (; i < count; i++) {
        Vectors.add(hidden, rows[i]);
      }
    }

    private void weigh() {
      Arrays.fill(scores, 0);
      float[][] weights = toTransitions;
      int i = 0;
      for (; i + STEP <= hidden.length; i += STEP) {
        Vectors.addTimes(
            scores, hidden, i, weights[i], weights[i + 1], weights[i + 2], weights[i + 3]);
      }
      for (; i < hidden.length; i++) {
        Vectors.addTimes(scores, hidden[i], weights[i]);
      }
    }
  }
}
