package hearsay.place;

import java.util.ArrayList;
import java.util.List;

/**
 * All mentions in a report that may mean the same places, and how likely each of these is so far.
 * Changes while a report is resolved, on one thread.
 */
final class NameGroup {
  private static final double TOWN_BESIDE_KM = 80;

  final List<Candidate> candidates;
  final double[] priors;

  /** Whether a mention's qualifier speaks for the candidate. */
  final boolean[] qualified;

  /** Whether the candidate holds a place that it was named behind. */
  final boolean[] holding;

  /** Groups that a mention stands in one list with, once for each time. */
  final List<NameGroup> siblings = new ArrayList<>();

  double[] chances;
  int mentions;

  NameGroup(List<Candidate> candidates, Prior prior, double sharpness) {
    this.candidates = candidates;
    this.priors = candidates.stream().mapToDouble(prior::of).toArray();
    this.qualified = new boolean[candidates.size()];
    this.holding = new boolean[candidates.size()];
    this.chances = chances(priors, sharpness);
  }

  /** A name that comes often says more, but not in proportion. */
  double weight() {
    return 1 + Math.log(Math.max(1, mentions));
  }

  /** The index of the likeliest candidate. */
  int best() {
    int best = 0;
    for (int i = 1; i < chances.length; i++) {
      if (chances[i] > chances[best]) {
        best = i;
      }
    }
    return best;
  }

  /**
   * The index of the likeliest candidate, or of the town beside it that the name belongs to: "Kyiv"
   * is the city before it is the division that goes by its name.
   */
  int bestNamed() {
    int best = best();
    Location place = candidates.get(best).location();
    if (candidates.get(best).kind() == Candidate.Kind.MAIN
        || place.level() == Location.Level.TOWN
        || place.level() == Location.Level.REGION
        || place.level() == Location.Level.LANDMARK) {
      return best;
    }
    int town = best;
    for (int i = 0; i < chances.length; i++) {
      Location other = candidates.get(i).location();
      if (other.level() == Location.Level.TOWN
          && other.km(place) < TOWN_BESIDE_KM
          && (town == best || chances[i] > chances[town])) {
        town = i;
      }
    }
    return town;
  }

  /** The chance that a candidate is right or stands where the right one does. */
  double confidence(int chosen) {
    Location place = candidates.get(chosen).location();
    double sum = 0;
    for (int i = 0; i < chances.length; i++) {
      if (i == chosen || candidates.get(i).location().km(place) < TOWN_BESIDE_KM) {
        sum += chances[i];
      }
    }
    return Math.min(1, sum);
  }

  Location bestPlace() {
    return candidates.get(best()).location();
  }

  /** The share, 0 to 1, of the listed neighbours that are of a place's country and level. */
  double siblingShare(Location place) {
    int alike = 0;
    for (NameGroup sibling : siblings) {
      Location other = sibling.bestPlace();
      boolean same =
          other.level() == place.level()
              && (place.level() == Location.Level.COUNTRY
                  || (place.country() != null && place.country().equals(other.country())));
      alike += same ? 1 : 0;
    }
    return siblings.isEmpty() ? 0 : (double) alike / siblings.size();
  }

  /** Scores as chances that sum to one. */
  static double[] chances(double[] scores, double sharpness) {
    double top = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      top = Math.max(top, score);
    }
    double[] chances = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      chances[i] = Math.exp(sharpness * (scores[i] - top));
      sum += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }
}
