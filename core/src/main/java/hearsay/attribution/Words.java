package hearsay.attribution;

/**
 * A stretch of tokens in a sentence.
 *
 * @param first token, or -1 for none
 * @param last token, inclusive
 */
record Words(int first, int last) {
  static final Words NONE = new Words(-1, -2);

  boolean isPresent() {
    return first >= 0;
  }

  boolean contains(int token) {
    return first <= token && token <= last;
  }

  boolean overlaps(Words other) {
    return isPresent() && other.isPresent() && first <= other.last && other.first <= last;
  }

  Words shift(int by) {
    return isPresent() ? new Words(first + by, last + by) : this;
  }
}
