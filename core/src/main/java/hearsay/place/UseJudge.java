package hearsay.place;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Place;
import hearsay.place.Location.Level;
import hearsay.place.Words.Role;

/**
 * Says what a place name stands for: the place, its government or team, or part of another name.
 * Only what can act is taken for an actor: countries, divisions and towns, where the parse makes
 * them the subject of an act, the owner of a stance, or the partner of a dealing.
 */
final class UseJudge {
  private final Words words;

  UseJudge(Words words) {
    this.words = words;
  }

  Place.Use judge(PlaceMention mention, Level level) {
    return switch (mention.origin()) {
      case DEMONYM -> Place.Use.DEMONYM;
      case NAME_PART -> Place.Use.NAME_PART;
      case NAMESAKE -> isLocated(mention) ? Place.Use.LITERAL : Place.Use.METONYMIC;
      case TAGGED, GAZETTEER, ABBREVIATION ->
          canAct(level) && acts(mention) ? Place.Use.METONYMIC : Place.Use.LITERAL;
    };
  }

  private boolean isLocated(PlaceMention mention) {
    return mention.before().filter(word -> words.is(Role.LOCATIVE, word)).isPresent();
  }

  private static boolean canAct(Level level) {
    return level == Level.COUNTRY || level == Level.DIVISION || level == Level.TOWN;
  }

  private boolean acts(PlaceMention mention) {
    Sentence sentence = mention.sentence();
    Token head = mention.head();
    Token above = sentence.head(head).orElse(null);
    if (above == null || mention.covers(above.index())) {
      return false;
    }
    if (head.is("nsubj")) {
      return above.isVerb() && words.is(Role.ACTING, above.lemma());
    }
    if (head.is("nmod:poss")) {
      return words.is(Role.STANCE, above) || words.is(Role.STANCE, above.lemma());
    }
    if (head.is("nmod", "nmod:with", "nmod:to", "nmod:against", "nmod:by")) {
      return isDealing(sentence, head, above);
    }
    return false;
  }

  /** "talks with Moscow", "aid to Kiev", "urged by London". */
  private boolean isDealing(Sentence sentence, Token head, Token above) {
    Token preposition = sentence.child(head, "case").orElse(null);
    if (preposition == null) {
      return false;
    }
    return switch (preposition.lemma()) {
      case "with", "to", "against", "between" ->
          words.is(Role.DEALING, above.lemma()) || words.is(Role.DEALING, preposition.lemma());
      case "by" -> above.isVerb() && words.is(Role.ACTING, above.lemma());
      default -> false;
    };
  }
}
