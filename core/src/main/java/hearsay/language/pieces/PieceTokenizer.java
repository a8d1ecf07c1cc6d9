package hearsay.language.pieces;

import java.text.Normalizer;

/**
 * BERT's uncased tokeniser (Devlin et al. 2019): cleans, lower-cases and strips accents; cuts at
 * white space, punctuation and ideographs; then takes from each word the longest known pieces. Own
 * code, since the library that does it brings a second native library along for these lines. Agrees
 * with Hugging Face's {@code tokenizers} on words, pieces and offsets, but for one thing: the words
 * "[SEP]" or "[MASK]" in a report are words of the report, not commands. Safe for use by many
 * threads.
 */
final class PieceTokenizer {
  /** A word of more letters than this is unknown. */
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;

  PieceTokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Takes one word after the other. */
  interface Sink {
    /**
     * A word, in text order.
     *
     * @param begin offset of its first character
     * @param end behind its last character that is neither dropped nor an accent
     * @param pieces at least {@code count} piece numbers; the array is used again
     */
    void word(int begin, int end, int[] pieces, int count);
  }

  /** Cuts a text, given as code points, into words. */
  void cut(int[] text, Sink sink) {
    Word word = new Word(sink);
    for (int at = 0; at < text.length; at++) {
      int c = text[at];
      boolean alone = Characters.isIdeograph(c);
      if (alone || Characters.isBlank(c)) {
        word.end();
      }
      if (!Characters.isBlank(c) && !Characters.isControl(c)) {
        word.takePlain(c, at);
      }
      if (alone) {
        word.end();
      }
    }
    word.end();
  }

  /** The word that is being read. */
  private final class Word {
    private final Sink sink;
    private final StringBuilder letters = new StringBuilder();
    private final int[] pieces = new int[LONGEST_WORD];
    private int count;
    private int begin;
    private int end;

    Word(Sink sink) {
      this.sink = sink;
    }

    /** Takes a character in lower case and without accents. */
    void takePlain(int c, int at) {
      if (c < 0xC0) { // nothing to take apart
        take(Character.toLowerCase(c), at);
        return;
      }
      String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
      for (int part : parts.codePoints().toArray()) {
        if (!Characters.isAccent(part)) {
          take(Character.toLowerCase(part), at);
        }
      }
    }

    private void take(int c, int at) {
      boolean alone = Characters.isMark(c);
      if (alone) {
        end();
      }
      if (count == 0) {
        begin = at;
      }
      end = at + 1;
      if (count++ < LONGEST_WORD) {
        letters.appendCodePoint(c);
      }
      if (alone) {
        end();
      }
    }

    void end() {
      if (count > 0) {
        sink.word(begin, end, pieces, count > LONGEST_WORD ? unknown() : split());
        letters.setLength(0);
        count = 0;
      }
    }

    private int unknown() {
      pieces[0] = Vocabulary.UNKNOWN;
      return 1;
    }

    /** Fills the pieces and gives their number. */
    private int split() {
      int number = 0;
      int from = 0;
      while (from < letters.length()) {
        int to = Math.min(letters.length(), from + vocabulary.longest());
        int piece = -1;
        for (; to > from; to--) {
          piece = vocabulary.number(letters.substring(from, to), from > 0);
          if (piece >= 0) {
            break;
          }
        }
        if (piece < 0) {
          return unknown();
        }
        pieces[number++] = piece;
        from = to;
      }
      return number;
    }
  }
}
