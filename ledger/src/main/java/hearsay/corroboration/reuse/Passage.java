package hearsay.corroboration.reuse;

import hearsay.model.Span;

/**
 * A stretch that two texts share word for word.
 *
 * @param first where it stands in the first text
 * @param second where it stands in the second
 * @param words how many
 */
public record Passage(Span first, Span second, int words) {
  Passage swapped() {
    return new Passage(second, first, words);
  }
}
