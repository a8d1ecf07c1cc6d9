package hearsay.place;

import hearsay.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that say where another one lies: "Paris, Texas", "Sudzha (Kursk Region)", "Oslo in Norway".
 */
final class Qualifiers {
  private Qualifiers() {}

  /** For each mention the one that says where it lies, or null. */
  static List<@Nullable PlaceMention> of(List<PlaceMention> mentions) {
    List<@Nullable PlaceMention> qualifiers = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      PlaceMention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
      PlaceMention before = i > 0 ? mentions.get(i - 1) : null;
      PlaceMention mention = mentions.get(i);
      if (next != null && follows(mention, next) && fits(mention, next)) {
        qualifiers.add(next);
      } else if (before != null && owns(before, mention) && fits(mention, before)) {
        qualifiers.add(before);
      } else {
        qualifiers.add(null);
      }
    }
    return qualifiers;
  }

  private static boolean follows(PlaceMention inner, PlaceMention outer) {
    Sentence sentence = inner.sentence();
    if (sentence.index() != outer.sentence().index() || outer.first() != inner.last() + 2) {
      return false;
    }
    String between = sentence.token(inner.last() + 1).text();
    return between.equals(",")
        || between.equals("(")
        || between.equals("-LRB-")
        || between.equals("in");
  }

  /** "Texas' Paris", "Russia's Kursk Region". */
  private static boolean owns(PlaceMention outer, PlaceMention inner) {
    Sentence sentence = inner.sentence();
    return sentence.index() == outer.sentence().index()
        && inner.first() == outer.last() + 2
        && sentence.token(outer.last() + 1).tag().equals("POS");
  }

  private static boolean fits(PlaceMention inner, PlaceMention outer) {
    return inner.candidates().stream().anyMatch(candidate -> holds(outer, candidate));
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
}
