package hearsay.language.pieces;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The word pieces that the model knows, numbered by their line in {@code vocabulary.txt} (BERT base
 * uncased; Apache-2.0). A piece that begins with "##" goes on with a word.
 */
final class Vocabulary {
  static final int UNKNOWN = 100;
  static final int START = 101;
  static final int BREAK = 102;

  private static final String INNER = "##";
  private final Map<String, Integer> first = new HashMap<>(1 << 16);
  private final Map<String, Integer> inner = new HashMap<>(1 << 14);
  private int longest;

  private Vocabulary() {}

  /**
   * Reads the vocabulary that ships with the model.
   *
   * @throws IllegalStateException if it is missing
   */
  static Vocabulary load() {
    Vocabulary vocabulary = new Vocabulary();
    try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
      if (in == null) {
        throw new IllegalStateException("no resource vocabulary.txt");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        vocabulary.add(line, number++);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read vocabulary.txt", e);
    }
    return vocabulary;
  }

  private void add(String piece, int number) {
    boolean goesOn = piece.startsWith(INNER) && piece.length() > INNER.length();
    String letters = goesOn ? piece.substring(INNER.length()) : piece;
    (goesOn ? inner : first).put(letters, number);
    longest = Math.max(longest, letters.length());
  }

  int size() {
    return first.size() + inner.size();
  }

  /** UTF-16 units of the longest piece. */
  int longest() {
    return longest;
  }

  /** The number of a piece, or -1. */
  int number(String letters, boolean goesOn) {
    return (goesOn ? inner : first).getOrDefault(letters, -1);
  }
}
