package hearsay.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words as two letters each, of a thousand pairs there are: a text that has not the pair has not
 * the word (a signature file; Faloutsos and Christodoulakis, ACM TOIS 2:4, 1984). A text of twenty
 * words has one word in fifty only seemingly. Where a database has no index for words, it looks
 * through the pairs and at few texts.
 */
final class WordCodes {
  /** No letter stands in both places of a pair, so that none is found across two. */
  private static final String FIRST = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

  private static final String SECOND = "abcdefghijklmnopqrstuvwxyz6789+-";

  private WordCodes() {}

  /** The pairs of all words, each once. */
  static String of(List<String> words) {
    return String.join("", each(words));
  }

  static Set<String> each(List<String> words) {
    Set<String> codes = new LinkedHashSet<>();
    words.forEach(word -> codes.add(of(word)));
    return codes;
  }

  /** Its pair: from FNV-1a, which is not to change, since ledgers hold what came of it. */
  static String of(String word) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 15;
    int first = hash & (FIRST.length() - 1);
    int second = (hash >>> 8) & (SECOND.length() - 1);
    return FIRST.substring(first, first + 1) + SECOND.charAt(second);
  }
}
