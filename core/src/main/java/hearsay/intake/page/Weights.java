package hearsay.intake.page;

import java.util.List;

/**
 * How much each block of a page speaks for an article around it, in words, summed so that any
 * stretch of blocks is weighed at once. An article's text is where the weights of a stretch are
 * greatest (after Pasternack and Roth, "Extracting article text from the web with maximum
 * subsequence segmentation", WWW 2009, with elements in the place of token runs).
 */
final class Weights {
  /** A paragraph of at least this many words is text even without a full stop. */
  private static final int LONG = 15;

  private static final int SHORT = 4;
  private static final double LINKED = 0.5;

  private final double[] sums;

  private Weights(double[] sums) {
    this.sums = sums;
  }

  static Weights of(List<Block> blocks) {
    double[] sums = new double[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      sums[i + 1] = sums[i] + weight(blocks.get(i));
    }
    return new Weights(sums);
  }

  /** Without the blocks marked. */
  Weights without(boolean[] marked) {
    double[] left = new double[sums.length];
    for (int i = 0; i < marked.length; i++) {
      left[i + 1] = left[i] + (marked[i] ? 0 : sums[i + 1] - sums[i]);
    }
    return new Weights(left);
  }

  double of(Region region) {
    return sums[region.end()] - sums[region.first()];
  }

  double all() {
    return sums[sums.length - 1];
  }

  private static double weight(Block block) {
    int words = block.words();
    if (block.linkDensity() > LINKED) {
      return 0;
    }
    if (words >= LONG || words >= SHORT && block.hasSentence()) {
      return words - block.linkWords();
    }
    return 0;
  }
}
