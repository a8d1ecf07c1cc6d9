package hearsay.language.pieces;

import hearsay.model.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the encoder's layers hold of each word of a text, as far as models that judge single words
 * need it: a short row of numbers for the word itself, another for the word before one that is
 * judged, a third for the word behind it. Filled while the text is read, stretch by stretch, then
 * only read.
 */
public final class WordVectors {
  private static final int PLACES = 3;

  /**
   * A word takes about a kilobyte, so no more are kept than the longest of reports has; those
   * beyond have no vectors.
   */
  private static final int MOST = 100_000;

  private final int most;
  private int[] begins = new int[0];
  private int[] ends = new int[0];
  private float[] rows = new float[0];
  private int size;
  private int length;

  public WordVectors() {
    this(MOST);
  }

  WordVectors(int most) {
    this.most = most;
  }

  /** Those of a whole text. */
  public static WordVectors of(SpanModel model, String text) {
    WordVectors vectors = new WordVectors();
    model.read(text, vectors).forEach(scores -> {});
    return vectors;
  }

  /** Adds the words of the text's next stretch. */
  void add(SpanScores scores) {
    length = Math.max(length, scores.vectorLength());
    if (length == 0) {
      return;
    }
    int whole = Math.min(size + scores.size(), most);
    begins = Arrays.copyOf(begins, whole);
    ends = Arrays.copyOf(ends, whole);
    rows = Arrays.copyOf(rows, whole * length);
    for (int word = 0; size < whole; word++) {
      Span span = scores.span(word);
      begins[size] = span.begin();
      ends[size] = span.end();
      scores.copyVector(word, rows, size * length);
      size++;
    }
  }

  /**
   * What a word and its two neighbours add up to.
   *
   * @param at a code point of the word
   * @return a third of a row; null where no word stands or the model gives no vectors
   */
  public float @Nullable [] around(int at) {
    int word = Arrays.binarySearch(begins, at);
    word = word < 0 ? -word - 2 : word;
    if (word < 0 || ends[word] <= at) {
      return null;
    }
    float[] sum = new float[length / PLACES];
    add(sum, word, 0);
    add(sum, word - 1, 1);
    add(sum, word + 1, 2);
    return sum;
  }

  private void add(float[] sum, int word, int place) {
    if (word < 0 || word >= size) {
      return;
    }
    int from = word * length + place * sum.length;
    for (int at = 0; at < sum.length; at++) {
      sum[at] += rows[from + at];
    }
  }
}
