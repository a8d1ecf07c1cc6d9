package hearsay.language.pieces;

/**
 * A stretch of words that the network reads at once, {@code [begin, end)}.
 *
 * @param begin its first word
 * @param end the word after its last
 */
public record Window(int begin, int end) {
  public Window {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no window: [" + begin + ", " + end + ")");
    }
  }

  /** The number of words. */
  public int size() {
    return end - begin;
  }
}
