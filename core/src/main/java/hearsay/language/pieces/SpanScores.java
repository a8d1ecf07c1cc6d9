package hearsay.language.pieces;

import hearsay.model.Span;
import java.util.List;

/**
 * What the model says of a stretch of a report: for each word the scores of its labels, for each
 * word in each window the vectors that link spans. Words are numbered from 0 in text order. Link
 * vectors of different windows are as comparable as the model makes them; prefer two of one window.
 * Immutable.
 */
public final class SpanScores {
  /** The length of a link vector. */
  public static final int WIDTH = 64;

  /** Start and end vectors of three roles. */
  static final int LINK = 6 * WIDTH;

  /** Farther from an edge than any word: the text itself ends there, and nothing is missing. */
  private static final int NO_EDGE = Integer.MAX_VALUE;

  private final Words words;
  private final int offset;
  private final int size;
  private final List<Window> windows;
  private final List<float[]> links;
  private final List<float[]> vectors;
  private final float[] emissions;

  /**
   * Puts together what the network said.
   *
   * @param windows over the words of the text that the stretch holds
   * @param outputs one for each window
   */
  SpanScores(Words words, List<Window> windows, List<Network.Output> outputs) {
    this.words = words;
    this.windows = List.copyOf(windows);
    this.links = outputs.stream().map(Network.Output::links).toList();
    this.vectors = outputs.stream().map(Network.Output::vectors).toList();
    this.offset = windows.isEmpty() ? 0 : windows.get(0).begin();
    this.size = windows.isEmpty() ? 0 : windows.get(windows.size() - 1).end() - offset;
    this.emissions = new float[size * SpanRole.LABELS];
    for (int word = 0; word < size; word++) {
      int window = window(word, word);
      float[] from = outputs.get(window).emissions();
      int row = word + offset - windows.get(window).begin();
      System.arraycopy(
          from, row * SpanRole.LABELS, emissions, word * SpanRole.LABELS, SpanRole.LABELS);
    }
  }

  /** The number of words. */
  public int size() {
    return size;
  }

  /** The length of a word's row for {@link WordVectors}; 0 where the model gives none. */
  int vectorLength() {
    return size == 0 ? 0 : vectors.get(0).length / windows.get(0).size();
  }

  /** Copies a word's row from the window in which the word is most central. */
  void copyVector(int word, float[] into, int at) {
    int window = window(word, word);
    int length = vectorLength();
    int row = offset + word - windows.get(window).begin();
    System.arraycopy(vectors.get(window), row * length, into, at, length);
  }

  /** Where a word stands, in code points of the text. */
  public Span span(int word) {
    return words.span(offset + word);
  }

  /** How many line feeds of the text stand before a word. */
  public int paragraph(int word) {
    return words.paragraph(offset + word);
  }

  /** The score of a label for a word, from the window in which the word is most central. */
  public float emission(int word, int label) {
    return emissions[word * SpanRole.LABELS + label];
  }

  /**
   * The window that holds all words from {@code first} to {@code last} and keeps them farthest from
   * its edges; -1 if none holds them.
   */
  public int window(int first, int last) {
    int best = -1;
    int room = -1;
    for (int at = firstReaching(offset + last); at < windows.size(); at++) {
      Window window = windows.get(at);
      if (window.begin() > offset + first) {
        break;
      }
      int left = at == 0 ? NO_EDGE : offset + first - window.begin();
      int right = at == windows.size() - 1 ? NO_EDGE : window.end() - 1 - offset - last;
      if (Math.min(left, right) > room) {
        best = at;
        room = Math.min(left, right);
      }
    }
    return best;
  }

  /** The first window that ends behind a word. */
  private int firstReaching(int word) {
    int low = 0;
    int high = windows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (windows.get(middle).end() > word) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * One number of the vector of a word as the first of a span.
   *
   * @param window one that holds the word
   * @param at 0 to {@value #WIDTH} - 1
   */
  public float first(int window, SpanRole role, int word, int at) {
    return link(window, word, 2 * role.place() * WIDTH + at);
  }

  /** Like {@link #first}, of a word as the last of a span. */
  public float last(int window, SpanRole role, int word, int at) {
    return link(window, word, (2 * role.place() + 1) * WIDTH + at);
  }

  private float link(int window, int word, int column) {
    int row = offset + word - windows.get(window).begin();
    return links.get(window)[row * LINK + column];
  }
}
