package hearsay.place;

import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.List;

/** "Baker, Nassau and Duval counties": names that are counties by a word at the list's end. */
final class CountyLists {
  /** Longer lists are rare, and a word so far off may belong to something else. */
  private static final int LONGEST_LIST = 16;

  private CountyLists() {}

  /** The counties that a name may mean, where it stands in such a list; else nothing. */
  static List<Candidate> candidates(Sentence sentence, int first, int last, Lookup lookup) {
    return isListed(sentence, last)
        ? lookup.places(Lookup.key(sentence, first, last) + " county")
        : List.of();
  }

  private static boolean isListed(Sentence sentence, int last) {
    int end = Math.min(sentence.size(), last + LONGEST_LIST);
    for (int i = last + 1; i < end; i++) {
      Token token = sentence.token(i);
      if (token.text().equalsIgnoreCase("counties")) {
        return true;
      }
      boolean inList =
          token.text().equals(",")
              || token.tag().equals("CC")
              || Character.isUpperCase(token.text().codePointAt(0));
      if (!inList) {
        return false;
      }
    }
    return false;
  }
}
