package hearsay.place;

import hearsay.language.Sentence;
import hearsay.place.Candidate.Kind;
import hearsay.place.gazetteer.NameKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The gazetteer as one report asks it: names recur, so answers are kept. For one thread, as long as
 * the report is read.
 */
final class Lookup {
  /** No place name that news uses has more words. */
  static final int LONGEST_NAME = 6;

  private final Gazetteer gazetteer;
  private final Map<String, List<Candidate>> known = new HashMap<>();

  Lookup(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The key of some tokens of a sentence. */
  static String key(Sentence sentence, int first, int last) {
    if (first == last) {
      return NameKey.of(sentence.token(first).text());
    }
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean clitic = sentence.token(i).tag().equals("POS");
      words.append(i == first || clitic ? "" : " ").append(sentence.token(i).text());
    }
    return NameKey.of(words.toString());
  }

  /** Places that bear the name themselves. */
  List<Candidate> places(String key) {
    return all(key).stream().filter(candidate -> candidate.kind() != Kind.DEMONYM).toList();
  }

  /** Places whose demonym it is. */
  List<Candidate> demonym(String key) {
    return all(key).stream().filter(candidate -> candidate.kind() == Kind.DEMONYM).toList();
  }

  private List<Candidate> all(String key) {
    return known.computeIfAbsent(key, gazetteer::named);
  }
}
