package hearsay.corroboration.story;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weighted terms, kept as hashes of the words. Two words of one hash are one term; among a few
 * hundred words a report that does not matter.
 */
final class TermVector {
  static final TermVector EMPTY = new TermVector(new int[0], new float[0]);

  private final int[] terms;
  private final float[] weights;

  private TermVector(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /** The terms with their weights as they are. */
  static TermVector of(Map<String, Double> weighted) {
    TreeMap<Integer, Double> byHash = new TreeMap<>();
    weighted.forEach((word, weight) -> byHash.merge(word.hashCode(), weight, Math::max));
    int[] terms = new int[byHash.size()];
    float[] weights = new float[byHash.size()];
    int at = 0;
    for (Map.Entry<Integer, Double> term : byHash.entrySet()) {
      terms[at] = term.getKey();
      weights[at++] = term.getValue().floatValue();
    }
    return new TermVector(terms, weights);
  }

  /**
   * The terms with their weights divided so that their squares sum to 1.
   *
   * @param least what they are divided by at least: what says little is like nothing
   */
  static TermVector unit(Map<String, Double> weighted, double least) {
    TermVector raw = of(weighted);
    double squares = 0;
    for (float weight : raw.weights) {
      squares += (double) weight * weight;
    }
    float length = (float) Math.max(least, Math.sqrt(squares));
    for (int at = 0; at < raw.weights.length; at++) {
      raw.weights[at] /= length;
    }
    return raw;
  }

  int size() {
    return terms.length;
  }

  int term(int at) {
    return terms[at];
  }

  float weight(int at) {
    return weights[at];
  }

  /** The sum, over the terms of both, of the products of their weights. */
  double dot(TermVector other) {
    double sum = 0;
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      if (terms[i] == other.terms[j]) {
        sum += (double) weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /** The sum, over the terms of both, of the lesser weight. */
  double shared(TermVector other) {
    double sum = 0;
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      if (terms[i] == other.terms[j]) {
        sum += Math.min(weights[i++], other.weights[j++]);
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /** All weights together. */
  double sum() {
    double sum = 0;
    for (float weight : weights) {
      sum += weight;
    }
    return sum;
  }

  /** The heaviest terms, at most so many; of equal weight the lesser hash first. */
  TermVector heaviest(int most) {
    if (terms.length <= most) {
      return this;
    }
    Integer[] order = new Integer[terms.length];
    Arrays.setAll(order, at -> at);
    Arrays.sort(
        order,
        (a, b) ->
            weights[a] != weights[b]
                ? Float.compare(weights[b], weights[a])
                : Integer.compare(terms[a], terms[b]));
    int[] kept = Arrays.stream(order).limit(most).mapToInt(Integer::intValue).sorted().toArray();
    int[] keptTerms = new int[most];
    float[] keptWeights = new float[most];
    for (int at = 0; at < most; at++) {
      keptTerms[at] = terms[kept[at]];
      keptWeights[at] = weights[kept[at]];
    }
    return new TermVector(keptTerms, keptWeights);
  }
}
