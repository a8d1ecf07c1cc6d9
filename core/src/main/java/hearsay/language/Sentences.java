package hearsay.language;

import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A whole text, analysed: what every room reads. Immutable and safe to share between threads.
 *
 * @param text the report's text
 * @param paragraphs in order, white space at their ends left off
 * @param list the sentences, in order; empty where the text has no word
 */
public record Sentences(CodePointText text, List<Span> paragraphs, List<Sentence> list) {
  public Sentences {
    paragraphs = List.copyOf(paragraphs);
    list = List.copyOf(list);
  }

  /** The sentence in which a code point stands. */
  public Optional<Sentence> at(int offset) {
    int index = firstEndingAfter(offset);
    return index < list.size() && list.get(index).span().contains(offset)
        ? Optional.of(list.get(index))
        : Optional.empty();
  }

  /** The sentences that overlap a span, in order. */
  public List<Sentence> within(Span span) {
    int from = firstEndingAfter(span.begin());
    int to = from;
    while (to < list.size() && list.get(to).span().begin() < span.end()) {
      to++;
    }
    return list.subList(from, to);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The words under a span. */
  public String words(Span span) {
    return text.at(span);
  }
}
