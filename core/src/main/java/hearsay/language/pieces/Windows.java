package hearsay.language.pieces;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts words into overlapping windows, as the model was taught with: a window ends at a paragraph's
 * end where it is at least half full by then, and the next begins some pieces before.
 *
 * @param limit the most pieces in a window, marks of start, end and paragraphs included
 * @param overlap the most pieces that a window repeats of the one before, marks not counted; less
 *     than a quarter of a window, so that with a mark before each word it still ends before the
 *     next may
 */
record Windows(int limit, int overlap) {
  /** Room for one word of most pieces, between the marks of start and end. */
  private static final int LEAST = 32;

  Windows {
    if (limit < LEAST || overlap < 0 || overlap > (limit - 2) / 4) {
      throw new IllegalArgumentException("no windows of " + limit + " pieces over " + overlap);
    }
  }

  /** In text order; together they cover the words from {@code from} to before {@code to}. */
  List<Window> over(Words words, int from, int to) {
    List<Window> windows = new ArrayList<>();
    int begin = from;
    while (begin < to) {
      int end = end(words, begin, to);
      windows.add(new Window(begin, end));
      if (end == to) {
        break;
      }
      begin = Math.max(begin + 1, end - repeated(words, begin, end));
    }
    return windows;
  }

  private int end(Words words, int begin, int to) {
    int room = limit - 2;
    int used = 0;
    int cut = -1;
    for (int word = begin; word < to; word++) {
      boolean opens = word > begin && words.opensParagraph(word);
      if (opens && used >= room / 2) {
        cut = word;
      }
      used += words.pieceCount(word) + (opens ? 1 : 0);
      if (used > room) {
        return cut > 0 ? cut : Math.max(word, begin + 1);
      }
    }
    return to;
  }

  /** How many words of a window's end fit into the overlap. */
  private int repeated(Words words, int begin, int end) {
    int used = 0;
    int word = end;
    while (word > begin + 1 && used + words.pieceCount(word - 1) <= overlap) {
      word--;
      used += words.pieceCount(word);
    }
    return end - word;
  }
}
