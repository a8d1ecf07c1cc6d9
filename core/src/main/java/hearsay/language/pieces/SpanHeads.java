package hearsay.language.pieces;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;

/**
 * What belongs to the model beside the network: how windows are cut, the scores of label sequences,
 * and the weights that link spans. Immutable.
 */
public final class SpanHeads {
  private final Windows windows;
  private final int tokenTypes;
  private final double[][] moves;
  private final double[] starts;
  private final LinkHead sources;
  private final LinkHead contents;
  private final double[] none;
  private final double noneBias;

  private SpanHeads(JsonNode file) {
    windows = new Windows(file.path("limit").asInt(256), file.path("overlap").asInt(48));
    tokenTypes = file.path("token_types").asInt(2);
    if (tokenTypes < 1 || Integer.bitCount(tokenTypes) != 1) {
      throw new IllegalStateException("the number of token types is no power of two");
    }
    moves = matrix(file.path("T"), SpanRole.LABELS, SpanRole.LABELS);
    starts = vector(file.path("St"), SpanRole.LABELS);
    sources = link(file.path("cue_for_src"), file.path("bias_src"));
    contents = link(file.path("cue_for_con"), file.path("bias_con"));
    none = matrix(file.path("null_src").path("weight"), 1, SpanScores.WIDTH)[0];
    noneBias = vector(file.path("null_src").path("bias"), 1)[0];
  }

  /**
   * Reads the JSON file that comes with a network.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalStateException if it lacks weights or they have another form
   */
  static SpanHeads read(InputStream in) throws IOException {
    return new SpanHeads(new ObjectMapper().readTree(in));
  }

  private static LinkHead link(JsonNode linear, JsonNode distances) {
    return new LinkHead(
        matrix(linear.path("weight"), SpanScores.WIDTH, SpanScores.WIDTH),
        vector(linear.path("bias"), SpanScores.WIDTH),
        vector(distances, LinkHead.BUCKETS));
  }

  private static double[][] matrix(JsonNode node, int rows, int columns) {
    if (node.size() != rows) {
      throw new IllegalStateException("expected " + rows + " rows of weights, not " + node.size());
    }
    double[][] matrix = new double[rows][];
    for (int row = 0; row < rows; row++) {
      matrix[row] = vector(node.get(row), columns);
    }
    return matrix;
  }

  private static double[] vector(JsonNode node, int size) {
    if (node.size() != size) {
      throw new IllegalStateException("expected " + size + " weights, not " + node.size());
    }
    double[] vector = new double[size];
    for (int at = 0; at < size; at++) {
      vector[at] = node.get(at).asDouble();
    }
    return vector;
  }

  Windows windows() {
    return windows;
  }

  int tokenTypes() {
    return tokenTypes;
  }

  /** The score of one label behind another; nothing is said of sequences that are no spans. */
  public double move(int from, int to) {
    return moves[from][to];
  }

  /** The score of a label at the text's start. */
  public double start(int label) {
    return starts[label];
  }

  /**
   * How a role is linked to a cue.
   *
   * @throws IllegalArgumentException for {@link SpanRole#CUE}
   */
  public LinkHead link(SpanRole role) {
    return switch (role) {
      case SOURCE -> sources;
      case CONTENT -> contents;
      case CUE -> throw new IllegalArgumentException("a cue is linked to no cue");
    };
  }

  /** The score of "the text names no source" for a cue. */
  public double noSource(double[] cue) {
    double score = noneBias;
    for (int at = 0; at < none.length; at++) {
      score += none[at] * cue[at];
    }
    return score;
  }
}
