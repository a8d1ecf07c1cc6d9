package hearsay.place;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A place name as it stands in the report, with all it may mean.
 *
 * @param sentence where it stands
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param span its words; less than its tokens where one is a compound ("Oslo-based")
 * @param key what it is looked up by
 * @param candidates empty where no gazetteer knows it
 * @param origin how it was found
 */
record PlaceMention(
    Sentence sentence,
    int first,
    int last,
    Span span,
    String key,
    List<Candidate> candidates,
    Origin origin) {

  /** How a mention was found. */
  enum Origin {
    /** The tagger calls it a location. */
    TAGGED,
    /** A gazetteer's name in a place's surroundings that the tagger passed by. */
    GAZETTEER,
    /** "N.C.", "TX". */
    ABBREVIATION,
    /** At the head of the name of a local body ("Boise Police Department"). */
    NAME_PART,
    /** An organisation's whole name is a place's: most often its team or government. */
    NAMESAKE,
    /** "Syrian". */
    DEMONYM
  }

  PlaceMention {
    candidates = List.copyOf(candidates);
  }

  /** Whether it holds the token at an index. */
  boolean covers(int token) {
    return first <= token && token <= last;
  }

  boolean overlaps(PlaceMention other) {
    return span.overlaps(other.span);
  }

  /** The token of the name that the rest of the name hangs from. */
  Token head() {
    for (int i = last; i > first; i--) {
      if (!covers(sentence.token(i).head())) {
        return sentence.token(i);
      }
    }
    return sentence.token(first);
  }

  /** A mention of whole tokens. */
  static PlaceMention of(
      Sentence sentence, int first, int last, List<Candidate> candidates, Origin origin) {
    return new PlaceMention(
        sentence,
        first,
        last,
        sentence.span(first, last),
        Lookup.key(sentence, first, last),
        candidates,
        origin);
  }

  /** The token before it, where there is one. */
  Optional<Token> before() {
    return first == 0 ? Optional.empty() : Optional.of(sentence.token(first - 1));
  }

  /** The token after it, where there is one. */
  Optional<Token> after() {
    return last + 1 < sentence.size() ? Optional.of(sentence.token(last + 1)) : Optional.empty();
  }

  PlaceMention with(List<Candidate> others) {
    return new PlaceMention(sentence, first, last, span, key, others, origin);
  }
}
