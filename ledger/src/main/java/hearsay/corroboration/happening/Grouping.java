package hearsay.corroboration.happening;

import hearsay.model.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which mentions of one type in one report tell one event. Dated mentions part by their days. An
 * undated one goes to the dated one before it in its paragraph; else to the event that the report
 * is about, if it stands where reports tell that (at the top) or names the same people; else it
 * stays by itself, for much that a report tells without a day happened at some other time.
 *
 * @param focus the event that the report is about, or null if there is none
 */
record Grouping(List<List<Mention>> groups, @Nullable List<Mention> focus) {
  /** So far goes the part of a report that tells what it is about, code points. */
  static final int TOP = 450;

  /**
   * @param several whether the report tells several events of the type and is about none of them
   */
  static Grouping of(List<Mention> mentions, boolean several) {
    return several ? apart(mentions) : around(mentions);
  }

  /** Only what is told of one person, or in one paragraph, is one. */
  private static Grouping apart(List<Mention> mentions) {
    List<List<Mention>> groups = new ArrayList<>();
    for (Mention mention : mentions) {
      List<Mention> home =
          groups.stream()
              .filter(group -> !mention.wide() && group.stream().noneMatch(Mention::wide))
              .filter(group -> group.stream().allMatch(other -> agree(mention, other)))
              .filter(group -> beside(mention, group))
              .findFirst()
              .orElse(null);
      if (home == null) {
        groups.add(new ArrayList<>(List.of(mention)));
      } else {
        home.add(mention);
      }
    }
    return new Grouping(groups, null);
  }

  private static boolean beside(Mention mention, List<Mention> group) {
    boolean open =
        mention.recipients().words().isEmpty()
            || group.stream().allMatch(other -> other.recipients().words().isEmpty());
    return group.stream()
        .anyMatch(
            other ->
                mention.recipients().sharesWord(other.recipients())
                    || open && mention.paragraph() == other.paragraph());
  }

  private static Grouping around(List<Mention> mentions) {
    List<List<Mention>> groups = new ArrayList<>();
    mentions.stream()
        .filter(mention -> mention.days() != null && !mention.wide())
        .forEach(m -> join(m, groups));
    List<Mention> undated =
        mentions.stream().filter(mention -> mention.days() == null && !mention.wide()).toList();
    if (groups.stream().flatMap(List::stream).noneMatch(Grouping::isAtTop)) {
      List<List<Mention>> top = new ArrayList<>();
      undated.stream().filter(Grouping::isAtTop).forEach(mention -> join(mention, top));
      groups.addAll(0, top);
    }
    List<Mention> focus = focus(groups);
    for (Mention mention : undated) {
      if (groups.stream().noneMatch(group -> group.contains(mention))) {
        settle(mention, groups, focus);
      }
    }
    mentions.stream()
        .filter(Mention::wide)
        .forEach(mention -> groups.add(new ArrayList<>(List.of(mention))));
    return new Grouping(groups, focus);
  }

  private static void settle(
      Mention mention, List<List<Mention>> groups, @Nullable List<Mention> focus) {
    List<Mention> home = home(mention, groups, focus);
    if (home == null) {
      groups.add(new ArrayList<>(List.of(mention)));
    } else {
      home.add(mention);
    }
  }

  /** The event told most at the top, of equals the one told most, then the first told. */
  private static @Nullable List<Mention> focus(List<List<Mention>> groups) {
    return groups.stream()
        .filter(group -> group.stream().anyMatch(Grouping::isAtTop))
        .max(
            Comparator.<List<Mention>>comparingLong(
                    group -> group.stream().filter(Grouping::isAtTop).count())
                .thenComparingInt(List::size)
                .thenComparing(group -> -group.get(0).begin()))
        .orElse(null);
  }

  private static boolean isAtTop(Mention mention) {
    return mention.begin() < TOP;
  }

  private static void join(Mention mention, List<List<Mention>> groups) {
    for (List<Mention> group : groups) {
      if (fits(mention, group)) {
        group.add(mention);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(mention)));
  }

  private static @Nullable List<Mention> home(
      Mention mention, List<List<Mention>> groups, @Nullable List<Mention> focus) {
    List<Mention> beside =
        groups.stream()
            .filter(group -> group.stream().anyMatch(other -> dates(other, mention)))
            .max(Comparator.comparingInt(group -> nearest(group, mention)))
            .orElse(null);
    if (beside != null) {
      return fits(mention, beside) ? beside : null;
    }
    if (focus == null) {
      return null;
    }
    boolean tied = isAtTop(mention) || focus.stream().anyMatch(other -> samePeople(mention, other));
    return tied && fits(mention, focus) ? focus : null;
  }

  /** One who goes from place to place does the same to others: it is the victims that tell. */
  private static boolean samePeople(Mention a, Mention b) {
    boolean open = !a.recipients().told() || !b.recipients().told();
    return a.recipients().sharesWord(b.recipients())
        || open && a.actors().sharesTellingWord(b.actors());
  }

  private static boolean dates(Mention dated, Mention undated) {
    return dated.days() != null
        && dated.paragraph() == undated.paragraph()
        && dated.begin() < undated.begin();
  }

  private static int nearest(List<Mention> group, Mention mention) {
    return group.stream()
        .filter(other -> dates(other, mention))
        .mapToInt(Mention::begin)
        .max()
        .orElse(-1);
  }

  private static boolean fits(Mention mention, List<Mention> group) {
    return group.stream().allMatch(other -> agree(mention, other)) && victimsFit(mention, group);
  }

  /** The top names one victim after the other; further down, another victim is another event's. */
  private static boolean victimsFit(Mention mention, List<Mention> group) {
    return isAtTop(mention)
        || mention.recipients().words().isEmpty()
        || group.stream().allMatch(other -> other.recipients().words().isEmpty())
        || group.stream().anyMatch(other -> mention.recipients().sharesWord(other.recipients()));
  }

  /** Whether nothing tells two mentions of one report apart. */
  private static boolean agree(Mention a, Mention b) {
    return (a.days() == null || b.days() == null || a.days().overlaps(b.days()))
        && a.backlash() == b.backlash()
        && !a.clocks().excludes(b.clocks())
        && (a.mode() == null || b.mode() == null || a.mode().equals(b.mode()))
        && (a.spot() == null || b.spot() == null || !a.spot().excludes(b.spot()))
        && !a.actors().excludes(b.actors())
        && !a.recipients().excludes(b.recipients())
        && rolesAgree(a, b)
        && personsAgree(a, b);
  }

  /** Who strikes in one is not struck in the other, and the police's shots are not the gunman's. */
  private static boolean rolesAgree(Mention a, Mention b) {
    return !a.actors().sharesWord(b.recipients())
        && !b.actors().sharesWord(a.recipients())
        && (a.actors().force() == b.actors().force() || a.recipients().sharesWord(b.recipients()));
  }

  /** Of one attack there are many victims, but another's arrest is another arrest. */
  private static boolean personsAgree(Mention a, Mention b) {
    if (!Agreement.isDeed(a.type())) {
      return a.actors().meets(b.actors()) && a.recipients().meets(b.recipients());
    }
    return a.type() != EventType.COERCE
        || a.recipients().sharesWord(b.recipients())
        || a.recipients().surnames().isEmpty() && b.recipients().surnames().isEmpty();
  }
}
