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
 * speak of, the one near its other places ({@link Context}), the one that its neighbours speak for
 * ({@link Neighbours}). All mentions of a name mean one place, unless a qualifier ("Paris, Texas")
 * says otherwise. Choices and context settle each other in a few rounds.
 */
final class Resolver {
  private static final int ROUNDS = 3;

  /** What is less likely than this says nothing of where the report is. */
  private static final double LEAST_CHANCE = 0.01;

  /**
   * A mention with its place.
   *
   * @param candidate null where no gazetteer knows the name
   * @param confidence 0 to 1
   */
  record Resolved(PlaceMention mention, @Nullable Candidate candidate, double confidence) {}

  private final Weights weights;
  private final Prior prior;

  Resolver(Weights weights) {
    this.weights = weights;
    this.prior = new Prior(weights);
  }

  /** Resolves all mentions, in their order. */
  List<Resolved> resolve(List<PlaceMention> mentions, Article article) {
    Neighbours neighbours = Neighbours.of(mentions);
    Map<List<Candidate>, NameGroup> groups = groups(mentions);
    for (int i = 0; i < mentions.size(); i++) {
      connect(i, mentions, neighbours, groups);
    }
    String home = OutletCountry.of(article);
    for (int round = 0; round < ROUNDS; round++) {
      settle(groups.values(), home);
    }
    List<Resolved> resolved = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      NameGroup group = groups.get(mentions.get(i).candidates());
      resolved.add(choose(mentions.get(i), neighbours.qualifiers().get(i), group));
    }
    return resolved;
  }

  private Map<List<Candidate>, NameGroup> groups(List<PlaceMention> mentions) {
    Map<List<Candidate>, NameGroup> groups = new LinkedHashMap<>();
    for (PlaceMention mention : mentions) {
      if (!mention.candidates().isEmpty()) {
        groups.computeIfAbsent(
                mention.candidates(), all -> new NameGroup(all, prior, weights.sharpness()))
            .mentions++;
      }
    }
    return groups;
  }

  private static void connect(
      int at,
      List<PlaceMention> mentions,
      Neighbours neighbours,
      Map<List<Candidate>, NameGroup> groups) {
    PlaceMention mention = mentions.get(at);
    NameGroup group = groups.get(mention.candidates());
    PlaceMention qualifier = neighbours.qualifiers().get(at);
    if (group != null && qualifier != null) {
      for (int i = 0; i < group.qualified.length; i++) {
        group.qualified[i] |= Neighbours.holds(qualifier, group.candidates.get(i));
      }
      NameGroup outer = groups.get(qualifier.candidates());
      for (int i = 0; outer != null && i < outer.holding.length; i++) {
        outer.holding[i] |= Neighbours.isHeld(mention, outer.candidates.get(i));
      }
    }
    if (group != null && neighbours.listed().get(at)) {
      NameGroup next = groups.get(mentions.get(at + 1).candidates());
      if (next != null && next != group) {
        group.siblings.add(next);
        next.siblings.add(group);
      }
    }
  }

  private void settle(Iterable<NameGroup> groups, @Nullable String home) {
    Context context = new Context();
    if (home != null) {
      context.add(home, weights.outlet());
    }
    for (NameGroup group : groups) {
      for (int i = 0; i < group.chances.length; i++) {
        if (group.chances[i] > LEAST_CHANCE) {
          context.add(group.candidates.get(i).location(), group.chances[i] * group.weight());
        }
      }
    }
    List<double[]> next = new ArrayList<>();
    for (NameGroup group : groups) {
      next.add(NameGroup.chances(scores(group, context), weights.sharpness()));
    }
    int at = 0;
    for (NameGroup group : groups) {
      group.chances = next.get(at++);
    }
  }

  private double[] scores(NameGroup group, Context context) {
    double[] scores = group.priors.clone();
    for (int i = 0; scores.length > 1 && i < scores.length; i++) {
      Location place = group.candidates.get(i).location();
      double own = group.chances[i] > LEAST_CHANCE ? group.chances[i] * group.weight() : 0;
      scores[i] +=
          weights.countryShare() * context.countryShare(place, own)
              + weights.divisionShare() * context.divisionShare(place, own)
              + weights.nearness() * context.nearness(place)
              + weights.sibling() * group.siblingShare(place)
              + (group.qualified[i] ? weights.qualifier() : 0)
              + (group.holding[i] ? weights.qualified() : 0);
    }
    return scores;
  }

  private static Resolved choose(
      PlaceMention mention, @Nullable PlaceMention qualifier, @Nullable NameGroup group) {
    if (group == null) {
      return new Resolved(mention, null, 0);
    }
    int best = group.bestNamed();
    if (qualifier == null || Neighbours.holds(qualifier, group.candidates.get(best))) {
      return new Resolved(mention, group.candidates.get(best), group.confidence(best));
    }
    int held = -1;
    for (int i = 0; i < group.chances.length; i++) {
      if (Neighbours.holds(qualifier, group.candidates.get(i))
          && (held < 0 || group.chances[i] > group.chances[held])) {
        held = i;
      }
    }
    return new Resolved(mention, group.candidates.get(held < 0 ? best : held), 0.9);
  }
}
