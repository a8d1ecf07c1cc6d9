package hearsay.language.pieces;

import java.util.BitSet;

/** Text to {@link Words}. Safe for use by many threads. */
final class WordReader {
  /** No more pieces of one word are read: what is longer is an address or noise. */
  private static final int MOST_PIECES = 16;

  private static final int CAPITAL = 1;
  private static final int QUOTED = 2;

  private final PieceTokenizer tokenizer = new PieceTokenizer(Vocabulary.load());

  Words read(String text) {
    int[] points = text.codePoints().toArray();
    BitSet quoted = QuotedParts.of(points);
    Words.Builder words = new Words.Builder();
    int[] breaks = new int[2]; // line feeds so far, and up to where
    tokenizer.cut(
        points,
        (begin, end, pieces, count) -> {
          for (; breaks[1] < begin; breaks[1]++) {
            breaks[0] += points[breaks[1]] == '\n' ? 1 : 0;
          }
          int type =
              (Character.isUpperCase(points[begin]) ? CAPITAL : 0)
                  + (quoted.get(begin) ? QUOTED : 0);
          words.add(begin, end, breaks[0], type, pieces, Math.min(count, MOST_PIECES));
        });
    return words.build();
  }
}
