package hearsay.evaluation;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An event as the gold standard records have it: a type, who does it and to whom, each a set of
 * country codes and a set of sectors.
 *
 * @param reciprocal whether both parties do it to each other; the source then holds both
 */
record GsrEvent(String type, Side source, Side target, boolean reciprocal) {
  /** Who stands on one side: three-letter codes and known sectors. */
  record Side(Set<String> codes, Set<String> sectors) {
    static final Side NOBODY = new Side(Set.of(), Set.of());

    Side {
      codes = Set.copyOf(codes);
      sectors = Set.copyOf(sectors);
    }

    Side and(Side other) {
      return new Side(union(codes, other.codes), union(sectors, other.sectors));
    }

    private static Set<String> union(Set<String> one, Set<String> two) {
      Set<String> all = new LinkedHashSet<>(one);
      all.addAll(two);
      return all;
    }
  }

  /** Source or target of a prediction, as it is compared with a gold event. */
  Side sourceFor(GsrEvent gold) {
    return gold.reciprocal ? source.and(target) : source;
  }

  /** A reciprocal gold event has no target to be compared. */
  Side targetFor(GsrEvent gold) {
    return gold.reciprocal ? Side.NOBODY : target;
  }
}
