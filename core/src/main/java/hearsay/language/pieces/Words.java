package hearsay.language.pieces;

import hearsay.model.Span;
import java.util.Arrays;

/**
 * A text as the model sees it: words in text order, each with its place, paragraph, token type and
 * pieces. Kept in flat arrays, since a long text has hundreds of thousands of words. Immutable.
 */
final class Words {
  private final int[] begins;
  private final int[] ends;
  private final int[] paragraphs;
  private final byte[] types;
  private final int[] firstPieces;
  private final int[] pieces;

  private Words(Builder from) {
    int size = from.size;
    begins = Arrays.copyOf(from.begins, size);
    ends = Arrays.copyOf(from.ends, size);
    paragraphs = Arrays.copyOf(from.paragraphs, size);
    types = Arrays.copyOf(from.types, size);
    firstPieces = Arrays.copyOf(from.firstPieces, size + 1);
    pieces = Arrays.copyOf(from.pieces, firstPieces[size]);
  }

  int size() {
    return begins.length;
  }

  /** In code points, from the word's first to its last character that the model sees. */
  Span span(int word) {
    return new Span(begins[word], ends[word]);
  }

  /** How many line feeds stand before the word. */
  int paragraph(int word) {
    return paragraphs[word];
  }

  /** Whether a paragraph begins with the word, other than the text's first. */
  boolean opensParagraph(int word) {
    return word > 0 && paragraphs[word] != paragraphs[word - 1];
  }

  /** Bit 1: the word begins with a capital letter; bit 2: it stands in double quotation marks. */
  int type(int word) {
    return types[word];
  }

  int pieceCount(int word) {
    return firstPieces[word + 1] - firstPieces[word];
  }

  int piece(int word, int n) {
    return pieces[firstPieces[word] + n];
  }

  /** Collects words in text order. */
  static final class Builder {
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private int[] paragraphs = new int[256];
    private byte[] types = new byte[256];
    private int[] firstPieces = new int[257];
    private int[] pieces = new int[512];
    private int size;

    void add(int begin, int end, int paragraph, int type, int[] of, int count) {
      if (size == begins.length) {
        begins = Arrays.copyOf(begins, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        paragraphs = Arrays.copyOf(paragraphs, 2 * size);
        types = Arrays.copyOf(types, 2 * size);
        firstPieces = Arrays.copyOf(firstPieces, 2 * size + 1);
      }
      begins[size] = begin;
      ends[size] = end;
      paragraphs[size] = paragraph;
      types[size] = (byte) type;
      int from = firstPieces[size];
      if (from + count > pieces.length) {
        pieces = Arrays.copyOf(pieces, 2 * pieces.length);
      }
      System.arraycopy(of, 0, pieces, from, count);
      firstPieces[++size] = from + count;
    }

    Words build() {
      return new Words(this);
    }
  }
}
