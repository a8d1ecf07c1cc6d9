package hearsay.attribution;

import hearsay.language.pieces.SpanHeads;
import hearsay.language.pieces.SpanRole;
import hearsay.language.pieces.SpanScores;
import java.util.ArrayList;
import java.util.List;

/**
 * The best sequence of labels over a whole text (Viterbi) in which every span begins with a first
 * word. One pass for the text, not one a window, so that no span is cut at a window's edge. Safe
 * for use by many threads.
 */
final class SpanDecoder {
  private static final int LABELS = SpanRole.LABELS;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final double[][] moves = new double[LABELS][LABELS];
  private final double[] starts = new double[LABELS];
  private final boolean sequences;

  SpanDecoder(SpanHeads heads) {
    this(heads, true);
  }

  /**
   * A decoder of sequences, or of single words.
   *
   * @param sequences whether the best sequence is sought; else each word has the label that it fits
   *     best, and a further word without a first one begins a span
   */
  SpanDecoder(SpanHeads heads, boolean sequences) {
    this.sequences = sequences;
    for (int label = 0; label < LABELS; label++) {
      starts[label] = isFurther(label) ? NEVER : heads.start(label);
      for (int before = 0; before < LABELS; before++) {
        moves[before][label] = follows(before, label) ? heads.move(before, label) : NEVER;
      }
    }
  }

  private static boolean isFurther(int label) {
    return label != SpanRole.OUTSIDE && label == SpanRole.of(label).further();
  }

  /** A further word of a span stands behind a word of the same role only. */
  private static boolean follows(int before, int label) {
    return !isFurther(label)
        || (before != SpanRole.OUTSIDE && SpanRole.of(before) == SpanRole.of(label));
  }

  /** In text order; no two share a word. */
  List<RoleSpan> spans(SpanScores scores) {
    int[] labels = labels(scores);
    List<RoleSpan> spans = new ArrayList<>();
    int first = 0;
    for (int word = 0; word < labels.length; word++) {
      if (!isFurther(labels[word])) {
        first = word;
      }
      boolean ends = word + 1 == labels.length || !isFurther(labels[word + 1]);
      if (labels[word] != SpanRole.OUTSIDE && ends) {
        spans.add(new RoleSpan(SpanRole.of(labels[word]), first, word));
      }
    }
    return spans;
  }

  int[] labels(SpanScores scores) {
    int size = scores.size();
    int[] labels = new int[size];
    if (size == 0) {
      return labels;
    }
    if (!sequences) {
      return singly(scores);
    }
    byte[][] back = new byte[size][LABELS];
    double[] paths = starts.clone();
    add(paths, scores, 0);
    for (int word = 1; word < size; word++) {
      paths = step(paths, back[word]);
      add(paths, scores, word);
    }
    labels[size - 1] = best(paths);
    for (int word = size - 1; word > 0; word--) {
      labels[word - 1] = back[word][labels[word]];
    }
    return labels;
  }

  private static int[] singly(SpanScores scores) {
    int[] labels = new int[scores.size()];
    for (int word = 0; word < labels.length; word++) {
      double[] fits = new double[LABELS];
      add(fits, scores, word);
      int label = best(fits);
      boolean lost = isFurther(label) && (word == 0 || !follows(labels[word - 1], label));
      labels[word] = lost ? SpanRole.of(label).first() : label;
    }
    return labels;
  }

  private double[] step(double[] paths, byte[] back) {
    double[] next = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      next[label] = NEVER;
      for (int before = 0; before < LABELS; before++) {
        double score = paths[before] + moves[before][label];
        if (score > next[label]) {
          next[label] = score;
          back[label] = (byte) before;
        }
      }
    }
    return next;
  }

  private static void add(double[] paths, SpanScores scores, int word) {
    for (int label = 0; label < LABELS; label++) {
      paths[label] += scores.emission(word, label);
    }
  }

  private static int best(double[] paths) {
    int best = 0;
    for (int label = 1; label < LABELS; label++) {
      if (paths[label] > paths[best]) {
        best = label;
      }
    }
    return best;
  }
}
