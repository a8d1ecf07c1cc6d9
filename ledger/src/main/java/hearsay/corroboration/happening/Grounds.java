package hearsay.corroboration.happening;

import java.util.Collections;
import java.util.Set;

/**
 * In what two accounts agree that tells one event from others.
 *
 * @param names somebody who does it or suffers it, by name
 * @param suffered somebody who suffers it, by name
 * @param people somebody by a telling word ("gunman", "girl")
 * @param spot the town where mentions put it
 * @param town a town that the reports name
 * @param corner a street, a club, a bridge
 * @param tolls a figure of killed or wounded
 * @param story the story that the reports belong to
 * @param otherStories whether stories are known of both and are not the same
 * @param hour an hour of the day
 * @param several whether one is told among several of a report that is about none of them
 * @param victims whether the words for those who suffer it have something in common, or one tells
 *     nothing of them; two reports that are about it may call them differently
 * @param alike whether names and tolls do not differ altogether where both give them
 */
record Grounds(
    boolean names,
    boolean suffered,
    boolean people,
    boolean spot,
    boolean town,
    boolean corner,
    boolean tolls,
    boolean story,
    boolean otherStories,
    boolean hour,
    boolean several,
    boolean victims,
    boolean alike) {

  static Grounds of(Account a, Account b) {
    boolean suffered = a.recipients().sharesName(b.recipients());
    return new Grounds(
        suffered || deedOfOne(a, b) && a.actors().sharesName(b.actors()),
        suffered,
        a.recipients().sharesWord(b.recipients())
            || sameVictims(a, b) && a.actors().sharesWord(b.actors()),
        share(a.spots().keySet(), b.spots().keySet()),
        share(a.settlements(), b.settlements()),
        share(a.corners(), b.corners()),
        share(a.tolls(), b.tolls()),
        share(a.stories(), b.stories()),
        apart(a.stories(), b.stories()),
        a.clocks().meets(b.clocks()),
        a.several() || b.several(),
        a.focus() && b.focus() || sameVictims(a, b),
        !apart(a.names(), b.names()) && !apart(a.tolls(), b.tolls()));
  }

  /** Whoever goes from place to place does the same to others. */
  private static boolean sameVictims(Account a, Account b) {
    return !apart(a.recipients().words(), b.recipients().words());
  }

  /** Who does it by name tells which deed only with whom he does it to, or if both are about it. */
  private static boolean deedOfOne(Account a, Account b) {
    return a.recipients().sharesWord(b.recipients())
        || sameVictims(a, b) && (a.focus() && b.focus() || !Agreement.isAttack(a.type()));
  }

  private static boolean share(Set<?> a, Set<?> b) {
    return !Collections.disjoint(a, b);
  }

  private static boolean apart(Set<?> a, Set<?> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  /** Whether their reports tell one story, and nothing speaks against it. */
  boolean sameStory() {
    return story && alike;
  }

  /** Whether they are put at one place. */
  boolean somewhere() {
    return corner || alike && (spot || town);
  }

  /** A town and a day are not enough: a city sees several such deeds in one day. */
  boolean particular() {
    return people || corner || tolls || story;
  }

  /** Two particulars beside the place, or a place that is itself particular. */
  boolean twice() {
    return story || corner && (town || people || tolls) || spot && (people || tolls);
  }

  /** How much they agree in, 1 to 15. */
  int weight() {
    int weight = 1;
    weight += names ? 4 : 0;
    weight += people ? 1 : 0;
    weight += spot ? 2 : 0;
    weight += town ? 1 : 0;
    weight += corner ? 2 : 0;
    weight += tolls ? 1 : 0;
    weight += story ? 3 : 0;
    return weight;
  }
}
