package hearsay.model;

/**
 * A stretch of a report's text, {@code [begin, end)}, counted in Unicode code points from the start
 * of {@link Report#text()} (what Python, R and brat count; never UTF-16 units).
 *
 * @param begin first code point, at least 0
 * @param end code point after the last, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: [" + begin + ", " + end + ")");
    }
  }

  /** The number of code points covered. */
  public int length() {
    return end - begin;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /**
   * By begin; of two that begin together the longer first, so that what encloses precedes what it
   * holds.
   */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }
}
