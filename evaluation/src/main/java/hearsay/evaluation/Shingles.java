package hearsay.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much of one text stands in another, by runs of four words: what of the found text is right,
 * what of it is not in the true text, and what of the true text was missed. The three are shares of
 * all distinct-with-count runs, so that a long text weighs no more than a short one.
 */
record Shingles(double right, double wrong, double missed) {
  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  static Shingles of(String truth, String found) {
    Map<List<String>, Integer> gold = count(truth);
    Map<List<String>, Integer> guess = count(found);
    Set<List<String>> all = new HashSet<>(gold.keySet());
    all.addAll(guess.keySet());
    double right = 0;
    double wrong = 0;
    double missed = 0;
    for (List<String> run : all) {
      int inGold = gold.getOrDefault(run, 0);
      int inGuess = guess.getOrDefault(run, 0);
      right += Math.min(inGold, inGuess);
      wrong += Math.max(0, inGuess - inGold);
      missed += Math.max(0, inGold - inGuess);
    }
    double sum = right + wrong + missed;
    return sum == 0 ? new Shingles(0, 0, 0) : new Shingles(right / sum, wrong / sum, missed / sum);
  }

  /** A text of fewer words than a run is one run. */
  private static Map<List<String>, Integer> count(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
      List<String> run = words.subList(i, Math.min(words.size(), i + WORDS));
      if (!run.isEmpty()) {
        runs.merge(run, 1, Integer::sum);
      }
    }
    return runs;
  }

  /** Whether anything was found at all. */
  boolean hasFound() {
    return right + wrong > 0;
  }

  boolean hasTruth() {
    return right + missed > 0;
  }

  /** 0 to 1. */
  double precision() {
    return right == 0 ? 0 : right / (right + wrong);
  }

  /** 0 to 1. */
  double recall() {
    return right == 0 ? 0 : right / (right + missed);
  }

  /** Harmonic mean, 0 to 1. */
  double f1() {
    return harmonic(precision(), recall());
  }

  static double harmonic(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
