package hearsay.language;

import hearsay.model.Span;

/**
 * A named entity as the tagger sees it.
 *
 * @param type of entity
 * @param first index of its first token in the sentence
 * @param last index of its last token, inclusive
 */
public record Name(Type type, int first, int last, Span span) {
  /** What the tagger tells apart; demonyms and other adjectives are no names to it. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    LOCATION
  }

  public boolean covers(int token) {
    return first <= token && token <= last;
  }
}
