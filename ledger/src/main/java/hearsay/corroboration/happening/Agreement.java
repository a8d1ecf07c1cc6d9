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
        && a.backlash() == b.backlash()
        && !a.clocks().excludes(b.clocks())
        && Collections.disjoint(a.reports(), b.reports())
        && when(a, b) != When.APART
        && !a.actors().excludes(b.actors())
        && !a.recipients().excludes(b.recipients())
        && !(a.type() == EventType.COERCE && a.recipients().isOfOthers(b.recipients()))
        && !reversed(a, b)
        && !a.recipients().isBeside(b.recipients())
        && !b.recipients().isBeside(a.recipients())
        && !forceAgainstForce(a, b)
        && a.allSpots().noneMatch(x -> b.allSpots().anyMatch(x::excludes));
  }

  /** Whether those who do it in one suffer it in the other, by name. */
  private static boolean reversed(Account a, Account b) {
    return !Collections.disjoint(a.actors().surnames(), b.recipients().surnames())
            && Collections.disjoint(a.recipients().surnames(), b.recipients().surnames())
        || !Collections.disjoint(b.actors().surnames(), a.recipients().surnames())
            && Collections.disjoint(a.recipients().surnames(), b.recipients().surnames());
  }

  /** The shots that police fire are not those that hit police. */
  private static boolean forceAgainstForce(Account a, Account b) {
    return (a.actors().force() && b.recipients().force() && !b.actors().force()
            || b.actors().force() && a.recipients().force() && !a.actors().force())
        && !a.recipients().sharesWord(b.recipients());
  }

  /** An unnamed mode fits any; of two that are named one must be shared. */
  static boolean modesAgree(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
  }

  /** How strong the grounds are, {@link #NONE} where there are too few. */
  static int strength(Account a, Account b) {
    When when = when(a, b);
    Grounds grounds = Grounds.of(a, b);
    boolean enough = isDeed(a.type()) ? deed(a.type(), when, grounds) : word(when, a, b, grounds);
    return enough ? 16 * (3 - when.ordinal()) + grounds.weight() : NONE;
  }

  /** Deeds happen somewhere; what is said, agreed, demanded happens between parties. */
  static boolean isDeed(EventType type) {
    return type.quad() == Quad.MATERIAL_CONFLICT && type != EventType.SANCTION;
  }

  private static boolean deed(EventType type, When when, Grounds grounds) {
    if (type == EventType.COERCE && !grounds.names()) {
      // In one town many are arrested on one day.
      return false;
    }
    if (!grounds.victims()) {
      return false;
    }
    if (grounds.several()) {
      // a city's weekend: only who it was, or the very place and hour, tells which
      return when == When.SAME && (grounds.suffered() || grounds.corner() && grounds.hour());
    }
    if (grounds.otherStories()) {
      return when == When.SAME && grounds.names() && grounds.somewhere();
    }
    return switch (when) {
      case SAME ->
          grounds.names() || grounds.sameStory() || grounds.somewhere() && grounds.particular();
      case FITS -> grounds.names() || grounds.somewhere() && grounds.twice();
      case LOOSE -> grounds.names() && grounds.somewhere();
      case APART -> false;
    };
  }

  private static boolean word(When when, Account a, Account b, Grounds grounds) {
    boolean both = a.actors().meets(b.actors()) && a.recipients().meets(b.recipients());
    boolean mode = a.modes().equals(b.modes());
    return switch (when) {
      case SAME -> both || (grounds.names() && mode && grounds.story());
      case FITS -> mode && both && (grounds.names() || grounds.story());
      case LOOSE, APART -> false;
    };
  }

  /** Deeds that others are hurt by. An arrest in a case of several shootings is one arrest. */
  static boolean isAttack(EventType type) {
    return isDeed(type) && type != EventType.COERCE;
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
}
