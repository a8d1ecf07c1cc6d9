package hearsay.corroboration.happening;

import hearsay.model.EventType;
import hearsay.model.Quad;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two accounts tell one event. First the gates: nothing that they say of it may contradict.
 * Then the grounds: agreement on what tells one event from its look-alikes (who by name, which
 * corner, which town, which day). What merely does not contradict merges nothing: of two shootings
 * in unnamed towns in one week nothing contradicts.
 */
final class Agreement {
  /** No ground to merge. */
  static final int NONE = 0;

  /** A report on an event of which it gives no day is published at most so many days after it. */
  private static final int NEWS = 4;

  /** Later reports (arrests, trials) need names as ground. */
  private static final int AFTERMATH = 30;

  private Agreement() {}

  /** How the days of two accounts stand to each other. */
  enum When {
    /** Both give the day, and it is the same. */
    SAME,
    /** One gives the day and the other is published just then; or both are published together. */
    FITS,
    /** The other is published within the weeks after. */
    LOOSE,
    /** They cannot be of one day. */
    APART
  }

  /** Whether nothing that the two say contradicts. */
  static boolean compatible(Account a, Account b) {
    return a.type() == b.type()
        && modesAgree(a.modes(), b.modes())
        && Collections.disjoint(a.reports(), b.reports())
        && when(a, b) != When.APART
        && !a.actors().excludes(b.actors())
        && !a.recipients().excludes(b.recipients())
        && a.allSpots().noneMatch(x -> b.allSpots().anyMatch(x::excludes));
  }

  /** An unnamed mode fits any; of two that are named one must be shared. */
  static boolean modesAgree(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
  }

  /** How strong the grounds are, {@link #NONE} where there are too few. */
  static int strength(Account a, Account b) {
    When when = when(a, b);
    boolean names = a.actors().sharesName(b.actors()) || a.recipients().sharesName(b.recipients());
    boolean spot = !Collections.disjoint(a.spots().keySet(), b.spots().keySet());
    boolean town = !Collections.disjoint(a.settlements(), b.settlements());
    boolean corner = !Collections.disjoint(a.corners(), b.corners());
    boolean story = !Collections.disjoint(a.stories(), b.stories());
    boolean others = apart(a.names(), b.names());
    boolean enough =
        isDeed(a.type())
            ? deed(when, names || corner || !others, names, spot, town, corner, story)
            : word(when, a, b, names, story);
    return enough
        ? 8 * (3 - when.ordinal()) + count(names, names, spot, town, corner, corner, story, story)
        : NONE;
  }

  /** Deeds happen somewhere; what is said, agreed, demanded happens between parties. */
  static boolean isDeed(EventType type) {
    return type.quad() == Quad.MATERIAL_CONFLICT && type != EventType.SANCTION;
  }

  /**
   * Both tell, and not the same: in a city two deeds of one day may be as far as the day agrees.
   */
  private static boolean apart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  /**
   * @param alike whether names and corners, where both give them, do not differ altogether
   */
  private static boolean deed(
      When when,
      boolean alike,
      boolean names,
      boolean spot,
      boolean town,
      boolean corner,
      boolean story) {
    boolean somewhere = alike && (spot || town || corner);
    return switch (when) {
      case SAME -> names || somewhere;
      case FITS -> names || (alike && spot) || (town && corner) || (story && somewhere);
      case LOOSE -> names && somewhere;
      case APART -> false;
    };
  }

  private static boolean word(When when, Account a, Account b, boolean names, boolean story) {
    boolean both = a.actors().meets(b.actors()) && a.recipients().meets(b.recipients());
    boolean mode = a.modes().equals(b.modes());
    return switch (when) {
      case SAME -> both || (names && mode && story);
      case FITS -> mode && both && (names || story);
      case LOOSE, APART -> false;
    };
  }

  static When when(Account a, Account b) {
    if (a.days() != null && b.days() != null) {
      return a.days().overlaps(b.days()) ? When.SAME : When.APART;
    }
    if (a.days() == null && b.days() == null) {
      return together(a, b);
    }
    return a.days() != null
        ? after(a.days(), b)
        : b.days() != null ? after(b.days(), a) : When.APART;
  }

  private static When after(Days days, Account undated) {
    LocalDate first = undated.firstPublished();
    LocalDate last = undated.lastPublished();
    if (first == null || last == null) {
      return When.APART;
    }
    // A day is given in local time and a report dated in another zone's.
    if (first.isBefore(days.from().minusDays(1))) {
      return When.APART;
    }
    long gap = ChronoUnit.DAYS.between(days.from(), last);
    return gap <= NEWS ? When.FITS : gap <= AFTERMATH ? When.LOOSE : When.APART;
  }

  private static When together(Account a, Account b) {
    long gap =
        Math.max(
            gap(a.firstPublished(), b.lastPublished()), gap(b.firstPublished(), a.lastPublished()));
    return gap < NEWS ? When.FITS : gap <= AFTERMATH ? When.LOOSE : When.APART;
  }

  private static long gap(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to);
  }

  private static int count(boolean... grounds) {
    int count = 1;
    for (boolean ground : grounds) {
      count += ground ? 1 : 0;
    }
    return count;
  }
}
