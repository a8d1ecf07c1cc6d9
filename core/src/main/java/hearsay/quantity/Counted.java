package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Span;

/**
 * The noun phrase that a figure counts, without the figure.
 *
 * @param first index of its first token
 * @param head index of its head noun
 * @param last index of its last token, inclusive; beyond the head where things are strung together
 *     ("tanks and armoured vehicles")
 */
record Counted(int first, int head, int last) {
  Span span(Sentence sentence) {
    return sentence.span(first, last);
  }

  Token head(Sentence sentence) {
    return sentence.token(head);
  }
}
