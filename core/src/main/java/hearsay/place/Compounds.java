package hearsay.place;

import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Span;
import hearsay.place.Candidate.Kind;
import hearsay.place.Location.Level;
import hearsay.place.PlaceMention.Origin;
import hearsay.place.Words.Role;
import hearsay.place.gazetteer.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Places that are parts of hyphenated words. */
final class Compounds {
  private final Words words;
  private final Lookup lookup;
  private final Set<String> accepted;

  /**
   * @param accepted keys that are places elsewhere in the report
   */
  Compounds(Words words, Lookup lookup, Set<String> accepted) {
    this.words = words;
    this.lookup = lookup;
    this.accepted = accepted;
  }

  /** "London-based", "US-led", "Israeli-Palestinian". */
  List<PlaceMention> at(Sentence sentence, int at) {
    String text = sentence.token(at).text();
    int hyphen = text.indexOf('-');
    if (hyphen <= 0 || !lookup.places(NameKey.of(text)).isEmpty()) {
      return List.of();
    }
    List<PlaceMention> found = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('-', from);
      to = to < 0 ? text.length() : to;
      part(sentence, at, from, to).ifPresent(found::add);
      from = to + 1;
    }
    return found;
  }

  private Optional<PlaceMention> part(Sentence sentence, int at, int from, int to) {
    Token token = sentence.token(at);
    String word = token.text().substring(from, to);
    if (word.length() < 2
        || !Character.isUpperCase(word.codePointAt(0))
        || words.is(Role.COMMON, word)) {
      return Optional.empty();
    }
    int begin = token.span().begin() + token.text().codePointCount(0, from);
    Span span = new Span(begin, begin + word.codePointCount(0, word.length()));
    String key = NameKey.of(word);
    List<Candidate> places =
        lookup.places(key).stream()
            .filter(candidate -> isSafe(candidate, key) || isTagged(token, sentence, candidate))
            .toList();
    if (!places.isEmpty()) {
      return Optional.of(new PlaceMention(sentence, at, at, span, key, places, Origin.GAZETTEER));
    }
    List<Candidate> demonym = lookup.demonym(key);
    return demonym.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlaceMention(sentence, at, at, span, key, demonym, Origin.DEMONYM));
  }

  private static boolean isTagged(Token token, Sentence sentence, Candidate candidate) {
    return candidate.kind() == Kind.MAIN
        && sentence
            .nameAt(token.index())
            .filter(name -> name.type() == Name.Type.LOCATION)
            .isPresent();
  }

  private boolean isSafe(Candidate candidate, String key) {
    Location place = candidate.location();
    return accepted.contains(key)
        || place.level() == Level.COUNTRY
        || (candidate.kind() == Kind.MAIN && place.population() >= 100_000);
  }
}
