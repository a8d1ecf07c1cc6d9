package hearsay.ledger;

import java.util.BitSet;
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

  private static final int BASIS = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private WordCodes() {}

  /** The pairs of all words of a folded text, each once; without a string for each word. */
  static String ofAll(String folded) {
    StringBuilder codes = new StringBuilder(folded.length() / 3);
    BitSet seen = new BitSet(FIRST.length() * SECOND.length());
    int hash = BASIS;
    boolean inWord = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c != ' ') {
        hash = (hash ^ c) * PRIME;
        inWord = true;
      } else if (inWord) {
        int pair = pair(hash);
        if (!seen.get(pair)) {
          seen.set(pair);
          append(pair, codes);
        }
        hash = BASIS;
        inWord = false;
      }
    }
    return codes.toString();
  }

  static Set<String> each(List<String> words) {
    Set<String> codes = new LinkedHashSet<>();
    words.forEach(word -> codes.add(of(word)));
    return codes;
  }

  /** Its pair: from FNV-1a, which is not to change, since ledgers hold what came of it. */
  static String of(String word) {
    int hash = BASIS;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    StringBuilder code = new StringBuilder(2);
    append(pair(hash), code);
    return code.toString();
  }

  /** The number of a pair, the place of its first letter in the lower five bits. */
  private static int pair(int hash) {
    int mixed = hash ^ (hash >>> 15);
    int first = mixed & (FIRST.length() - 1);
    int second = (mixed >>> 8) & (SECOND.length() - 1);
    return second << 5 | first;
  }

  private static void append(int pair, StringBuilder codes) {
    codes.append(FIRST.charAt(pair & (FIRST.length() - 1))).append(SECOND.charAt(pair >>> 5));
  }
}
