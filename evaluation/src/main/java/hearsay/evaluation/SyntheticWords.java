package hearsay.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Made-up words, drawn as often as words of a language are: the k-th most frequent one in k times
 * the others (Zipf's law). Filled by a seed, so that every run has the same.
 */
final class SyntheticWords {
  private static final String[] SYLLABLES = {
    "ba", "den", "fi", "gor", "hal", "ki", "lo", "mar", "nu", "pes", "ra", "sel", "ti", "vo", "zan"
  };

  private final List<String> words = new ArrayList<>();
  private final double[] cumulative;

  SyntheticWords(int count, int syllables, Random random) {
    List<String> all = new ArrayList<>();
    combine("", syllables, all);
    Collections.shuffle(all, random);
    words.addAll(all.subList(0, Math.min(count, all.size())));
    cumulative = new double[words.size()];
    double sum = 0;
    for (int i = 0; i < cumulative.length; i++) {
      sum += 1.0 / (i + 1);
      cumulative[i] = sum;
    }
  }

  private static void combine(String begin, int syllables, List<String> all) {
    if (syllables == 0) {
      all.add(begin);
      return;
    }
    for (String syllable : SYLLABLES) {
      combine(begin + syllable, syllables - 1, all);
    }
  }

  /** The k-th most frequent word, from 0. */
  String ranked(int k) {
    return words.get(k);
  }

  int size() {
    return words.size();
  }

  /** A word, the frequent ones more often. */
  String draw(Random random) {
    double at = random.nextDouble() * cumulative[cumulative.length - 1];
    int found = Arrays.binarySearch(cumulative, at);
    return words.get(Math.min(words.size() - 1, found < 0 ? -found - 1 : found));
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
