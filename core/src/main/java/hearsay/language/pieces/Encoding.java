package hearsay.language.pieces;

/** A window as the network takes it: piece numbers and token types, with a mark at each break. */
final class Encoding {
  private final long[] ids;
  private final long[] types;
  private final int[] firsts;

  /**
   * Encodes a window.
   *
   * @param knownTypes how many token types the network knows, a power of two
   */
  Encoding(Words words, Window window, int knownTypes) {
    int length = 2;
    for (int word = window.begin(); word < window.end(); word++) {
      length += words.pieceCount(word) + (isBroken(words, window, word) ? 1 : 0);
    }
    ids = new long[length];
    types = new long[length];
    firsts = new int[window.size()];
    int at = 0;
    ids[at++] = Vocabulary.START;
    for (int word = window.begin(); word < window.end(); word++) {
      if (isBroken(words, window, word)) {
        ids[at++] = Vocabulary.BREAK;
      }
      firsts[word - window.begin()] = at;
      for (int n = 0; n < words.pieceCount(word); n++) {
        types[at] = words.type(word) & (knownTypes - 1);
        ids[at++] = words.piece(word, n);
      }
    }
    ids[at] = Vocabulary.BREAK;
  }

  private static boolean isBroken(Words words, Window window, int word) {
    return word > window.begin() && words.opensParagraph(word);
  }

  /** The number of words. */
  int words() {
    return firsts.length;
  }

  /** The number of pieces, marks included. */
  int length() {
    return ids.length;
  }

  long id(int at) {
    return ids[at];
  }

  long type(int at) {
    return types[at];
  }

  /** Where the first piece of the window's n-th word stands. */
  int first(int n) {
    return firsts[n];
  }
}
