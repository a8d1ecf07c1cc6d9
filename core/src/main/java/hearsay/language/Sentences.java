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
    int low = 0;
    int high = list.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = list.get(middle);
      if (sentence.span().contains(offset)) {
        return Optional.of(sentence);
      }
      if (sentence.span().begin() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /** The sentences that overlap a span, in order. */
  public List<Sentence> within(Span span) {
    return list.stream().filter(sentence -> sentence.span().overlaps(span)).toList();
  }

  /** The words under a span. */
  public String words(Span span) {
    return text.at(span);
  }
}
