package hearsay.language.pieces;

/**
 * How well a span of one role fits a cue: a bilinear form and a bias for their distance. Immutable.
 */
public final class LinkHead {
  /** The number of distance classes. */
  public static final int BUCKETS = 16;

  private final double[][] weights;
  private final double[] bias;
  private final double[] distances;

  LinkHead(double[][] weights, double[] bias, double[] distances) {
    this.weights = weights;
    this.bias = bias;
    this.distances = distances;
  }

  /** What the cue looks for: {@code W c + b}, to be multiplied with a candidate's vector. */
  public double[] wanted(double[] cue) {
    double[] wanted = bias.clone();
    for (int row = 0; row < wanted.length; row++) {
      for (int column = 0; column < cue.length; column++) {
        wanted[row] += weights[row][column] * cue[column];
      }
    }
    return wanted;
  }

  /**
   * The bias of a distance class.
   *
   * @param bucket 0 to 7 for a candidate behind the cue, 8 to 15 for one before it, each from near
   *     to far in powers of two
   */
  public double distance(int bucket) {
    return distances[bucket];
  }
}
