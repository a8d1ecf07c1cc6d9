package hearsay.place;

import hearsay.language.Sentence;
import hearsay.place.PlaceMention.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the names beside a name say of it: one behind it may say where it lies ("Paris, Texas",
 * "Sudzha (Kursk Region)"), so may an owner before it ("Russia's Kursk Region"), and names in one
 * list are of one sort ("Oregon, Washington and Idaho").
 *
 * @param qualifiers for each mention the one that says where it lies, or null
 * @param listed for each mention whether it stands in one list with the next
 */
record Neighbours(List<@Nullable PlaceMention> qualifiers, List<Boolean> listed) {

  static Neighbours of(List<PlaceMention> mentions) {
    List<@Nullable PlaceMention> qualifiers = new ArrayList<>();
    List<Boolean> listed = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      PlaceMention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
      PlaceMention before = i > 0 ? mentions.get(i - 1) : null;
      PlaceMention mention = mentions.get(i);
      PlaceMention qualifier = null;
      boolean behind = false;
      if (next != null
          && follows(mention, next)
          && fits(mention, next)
          && !areCountries(before, mention, next)) {
        qualifier = next;
        behind = true;
      } else if (before != null && owns(before, mention) && fits(mention, before)) {
        qualifier = before;
      }
      qualifiers.add(qualifier);
      listed.add(next != null && !behind && isListed(mention, next));
    }
    return new Neighbours(qualifiers, listed);
  }

  private static boolean follows(PlaceMention inner, PlaceMention outer) {
    if (!sameSentence(inner, outer) || outer.first() != inner.last() + 2) {
      return false;
    }
    return switch (inner.sentence().token(inner.last() + 1).text()) {
      case ",", "(", "-LRB-", "in" -> true;
      default -> false;
    };
  }

  /** "Texas' Paris", "Russia's Kursk Region". */
  private static boolean owns(PlaceMention outer, PlaceMention inner) {
    return sameSentence(outer, inner)
        && inner.first() == outer.last() + 2
        && outer.sentence().token(outer.last() + 1).tag().equals("POS");
  }

  private static boolean isListed(PlaceMention one, PlaceMention next) {
    if (!sameSentence(one, next) || next.first() - one.last() > 3 || next.first() <= one.last()) {
      return false;
    }
    Sentence sentence = one.sentence();
    for (int i = one.last() + 1; i < next.first(); i++) {
      String between = sentence.token(i).text();
      if (!between.equals(",") && !sentence.token(i).tag().equals("CC")) {
        return false;
      }
    }
    return next.first() > one.last() + 1;
  }

  private static boolean sameSentence(PlaceMention one, PlaceMention other) {
    return one.sentence().index() == other.sentence().index();
  }

  private static boolean fits(PlaceMention inner, PlaceMention outer) {
    return !arePeers(inner, outer)
        && inner.candidates().stream().anyMatch(candidate -> holds(outer, candidate));
  }

  /** "Washington, Oregon and Idaho": of two divisions of one country none lies in the other. */
  private static boolean arePeers(PlaceMention first, PlaceMention second) {
    return second.origin() != Origin.ABBREVIATION
        && !first.key().equals(second.key())
        && first.candidates().stream()
            .filter(one -> one.kind() == Candidate.Kind.MAIN)
            .map(Candidate::location)
            .filter(place -> place.level() == Location.Level.DIVISION)
            .anyMatch(
                place ->
                    second.candidates().stream()
                        .anyMatch(other -> isPeer(place, other.location())));
  }

  /**
   * "China, Japan": two countries. A division of the second that goes by the first one's name is
   * meant ("Georgia, United States") where no third stands before them in the list.
   */
  private static boolean areCountries(
      @Nullable PlaceMention before, PlaceMention first, PlaceMention second) {
    if (!isCountry(first) || !isCountry(second)) {
      return false;
    }
    boolean listed = before != null && isListed(before, first) && isCountry(before);
    return listed
        || first.candidates().stream()
            .noneMatch(
                one -> one.location().level() == Location.Level.DIVISION && holds(second, one));
  }

  private static boolean isCountry(PlaceMention mention) {
    return mention.candidates().stream()
        .anyMatch(
            one ->
                one.kind() == Candidate.Kind.MAIN
                    && one.location().level() == Location.Level.COUNTRY);
  }

  private static boolean isPeer(Location one, Location other) {
    return one.level() == other.level() && Objects.equals(one.country(), other.country());
  }

  /** Whether a place lies in one that the qualifier may mean. */
  static boolean holds(PlaceMention qualifier, Candidate candidate) {
    for (Candidate outer : qualifier.candidates()) {
      if (candidate.location().isWithin(outer.location())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place holds one that the mention before it may mean. */
  static boolean isHeld(PlaceMention inner, Candidate candidate) {
    for (Candidate held : inner.candidates()) {
      if (held.location().isWithin(candidate.location())) {
        return true;
      }
    }
    return false;
  }
}
