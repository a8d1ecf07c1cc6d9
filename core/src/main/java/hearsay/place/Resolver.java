package hearsay.place;

import hearsay.model.Article;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, for every name of a report, which place of that name is meant: the likelier one by
 * itself ({@link Prior}), the one in the countries and divisions that the report's other names
 * speak of, the one near its other places. All mentions of a name mean one place, unless a
 * qualifier ("Paris, Texas") says otherwise. Choices and context settle each other in a few rounds.
 */
final class Resolver {
  private static final int ROUNDS = 3;
  private static final double SHARPNESS = 2.0;
  private static final double COUNTRY = 3.0;
  private static final double DIVISION = 3.0;
  private static final double NEARNESS = 1.5;
  private static final double QUALIFIER = 6.0;
  private static final double OUTLET = 0.5;

  /**
   * A mention with its place.
   *
   * @param candidate null where no gazetteer knows the name
   * @param confidence 0 to 1
   */
  record Resolved(PlaceMention mention, @Nullable Candidate candidate, double confidence) {}

  /** All mentions of one name, and how likely each of its places is so far. */
  private static final class Group {
    final List<Candidate> candidates;
    final double[] priors;
    final boolean[] qualified;
    double[] chances;
    int mentions;

    Group(List<Candidate> candidates) {
      this.candidates = candidates;
      this.priors = candidates.stream().mapToDouble(Prior::of).toArray();
      this.qualified = new boolean[candidates.size()];
      this.chances = chances(priors);
    }

    /** A name that comes often says more, but not in proportion. */
    double weight() {
      return 1 + Math.log(Math.max(1, mentions));
    }

    int best() {
      int best = 0;
      for (int i = 1; i < chances.length; i++) {
        if (chances[i] > chances[best]) {
          best = i;
        }
      }
      return best;
    }
  }

  /** Resolves all mentions, in their order. */
  List<Resolved> resolve(List<PlaceMention> mentions, Article article) {
    Map<List<Candidate>, Group> groups = new LinkedHashMap<>();
    for (PlaceMention mention : mentions) {
      if (!mention.candidates().isEmpty()) {
        groups.computeIfAbsent(mention.candidates(), Group::new).mentions++;
      }
    }
    List<@Nullable PlaceMention> qualifiers = Qualifiers.of(mentions);
    for (int i = 0; i < mentions.size(); i++) {
      PlaceMention qualifier = qualifiers.get(i);
      Group group = groups.get(mentions.get(i).candidates());
      if (qualifier != null && group != null) {
        for (int c = 0; c < group.qualified.length; c++) {
          group.qualified[c] |= Qualifiers.holds(qualifier, group.candidates.get(c));
        }
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      settle(groups, article);
    }
    List<Resolved> resolved = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Group group = groups.get(mentions.get(i).candidates());
      resolved.add(choose(mentions.get(i), qualifiers.get(i), group));
    }
    return resolved;
  }

  private static void settle(Map<List<Candidate>, Group> groups, Article article) {
    Context context = new Context();
    String home = OutletCountry.of(article);
    if (home != null) {
      context.add(home, OUTLET);
    }
    for (Group group : groups.values()) {
      for (int i = 0; i < group.chances.length; i++) {
        if (group.chances[i] > 0.01) {
          context.add(group.candidates.get(i).location(), group.chances[i] * group.weight());
        }
      }
    }
    List<double[]> next = new ArrayList<>();
    for (Group group : groups.values()) {
      next.add(chances(scores(group, context)));
    }
    int at = 0;
    for (Group group : groups.values()) {
      group.chances = next.get(at++);
    }
  }

  private static double[] scores(Group group, Context context) {
    double[] scores = group.priors.clone();
    if (scores.length == 1) {
      return scores;
    }
    for (int i = 0; i < scores.length; i++) {
      Location place = group.candidates.get(i).location();
      double own = group.chances[i] > 0.01 ? group.chances[i] * group.weight() : 0;
      scores[i] +=
          COUNTRY * context.countryShare(place, own)
              + DIVISION * context.divisionShare(place, own)
              + NEARNESS * context.nearness(place)
              + (group.qualified[i] ? QUALIFIER : 0);
    }
    return scores;
  }

  private static double[] chances(double[] scores) {
    double top = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      top = Math.max(top, score);
    }
    double[] chances = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      chances[i] = Math.exp(SHARPNESS * (scores[i] - top));
      sum += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }

  private static Resolved choose(
      PlaceMention mention, @Nullable PlaceMention qualifier, @Nullable Group group) {
    if (group == null) {
      return new Resolved(mention, null, 0);
    }
    int best = group.best();
    if (qualifier != null && !Qualifiers.holds(qualifier, group.candidates.get(best))) {
      for (int i = 0; i < group.chances.length; i++) {
        boolean held = Qualifiers.holds(qualifier, group.candidates.get(i));
        boolean bestHeld = Qualifiers.holds(qualifier, group.candidates.get(best));
        if (held && (!bestHeld || group.chances[i] > group.chances[best])) {
          best = i;
        }
      }
      return new Resolved(mention, group.candidates.get(best), 0.9);
    }
    return new Resolved(mention, group.candidates.get(best), group.chances[best]);
  }
}
