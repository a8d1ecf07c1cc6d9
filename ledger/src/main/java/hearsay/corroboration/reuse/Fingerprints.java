package hearsay.corroboration.reuse;

import java.util.Arrays;
import java.util.TreeSet;

/**
 * The few hashes that stand for a text's runs of words: of every window of neighbouring runs the
 * least (winnowing, Schleimer, Wilkerson and Aiken 2003: MinHash along the text instead of over all
 * of it, so that a paragraph taken over into a long report is found too). Any stretch of at least
 * {@link #SURE} words that two texts share gives them one in common.
 */
final class Fingerprints {
  /** Words in a run. */
  static final int RUN = 6;

  private static final int WINDOW = 12;

  /** Words of a shared stretch that cannot be missed. */
  static final int SURE = RUN + WINDOW - 1;

  private Fingerprints() {}

  /** Sorted, each once; none for a text shorter than a run. */
  static int[] of(ReportText text) {
    int runs = text.size() - RUN + 1;
    if (runs <= 0) {
      return new int[0];
    }
    int[] hashes = new int[runs];
    for (int at = 0; at < runs; at++) {
      hashes[at] = hash(text, at);
    }
    TreeSet<Integer> chosen = new TreeSet<>();
    for (int at = 0; at < Math.max(1, runs - WINDOW + 1); at++) {
      chosen.add(Arrays.stream(hashes, at, Math.min(runs, at + WINDOW)).min().orElseThrow());
    }
    return chosen.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Spread over all numbers (MurmurHash3's finish), or frequent words would be the least. */
  static int hash(ReportText text, int first) {
    int hash = 0;
    for (int at = first; at < first + RUN; at++) {
      hash = 31 * hash + text.word(at);
    }
    hash ^= hash >>> 16;
    hash *= 0x85ebca6b;
    hash ^= hash >>> 13;
    hash *= 0xc2b2ae35;
    return hash ^ hash >>> 16;
  }
}
