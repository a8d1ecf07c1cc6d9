package hearsay.corroboration.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two texts share.
 *
 * @param ofFirst share of the first text's words that stand in the second, 0 to 1
 * @param ofSecond share of the second's that stand in the first
 * @param passages the shared stretches, in the second text's order
 */
public record Overlap(double ofFirst, double ofSecond, List<Passage> passages) {
  /** A shorter stretch is chance: names, titles, set phrases. */
  static final int LEAST_WORDS = 8;

  /** So many places of a run are tried; more are a refrain. */
  private static final int MOST_PLACES = 16;

  public Overlap {
    passages = List.copyOf(passages);
  }

  /** Words of the longest shared stretch. */
  public int longest() {
    return passages.stream().mapToInt(Passage::words).max().orElse(0);
  }

  Overlap swapped() {
    return new Overlap(ofSecond, ofFirst, passages.stream().map(Passage::swapped).toList());
  }

  /**
   * Compares two texts word by word: from the second's beginning on, at each place the longest
   * stretch of the first that goes on likewise.
   */
  public static Overlap of(ReportText first, ReportText second) {
    Map<Integer, List<Integer>> places = places(first);
    List<Passage> passages = new ArrayList<>();
    BitSet covered = new BitSet(first.size());
    int shared = 0;
    int at = 0;
    while (at + Fingerprints.RUN <= second.size()) {
      int start = -1;
      int longest = 0;
      for (int place : places.getOrDefault(Fingerprints.hash(second, at), List.of())) {
        int length = common(first, place, second, at);
        if (length > longest) {
          longest = length;
          start = place;
        }
      }
      if (longest >= LEAST_WORDS) {
        passages.add(
            new Passage(
                first.span(start, start + longest), second.span(at, at + longest), longest));
        covered.set(start, start + longest);
        shared += longest;
        at += longest;
      } else {
        at++;
      }
    }
    return new Overlap(share(covered.cardinality(), first), share(shared, second), passages);
  }

  private static double share(int words, ReportText text) {
    return text.size() == 0 ? 0 : words / (double) text.size();
  }

  private static Map<Integer, List<Integer>> places(ReportText text) {
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int at = 0; at + Fingerprints.RUN <= text.size(); at++) {
      List<Integer> known =
          places.computeIfAbsent(Fingerprints.hash(text, at), key -> new ArrayList<>(1));
      if (known.size() < MOST_PLACES) {
        known.add(at);
      }
    }
    return places;
  }

  private static int common(ReportText first, int place, ReportText second, int at) {
    int length = 0;
    while (place + length < first.size()
        && at + length < second.size()
        && first.word(place + length) == second.word(at + length)) {
      length++;
    }
    return length;
  }
}
