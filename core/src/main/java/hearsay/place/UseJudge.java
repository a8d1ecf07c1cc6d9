package hearsay.place;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Place;
import hearsay.place.Location.Level;
import hearsay.place.Words.Role;

/**
 * Says what a place name stands for: the place, its government or team, or part of another name.
 * Only what can act is taken for an actor: countries, divisions, districts and towns, where the
 * parse makes them the subject of anything but a state, whom something is said or done to as to
 * people, the owner of a stance, or the partner of a dealing.
 */
final class UseJudge {
  /** Longer lists of names say nothing more of the last one. */
  private static final int LONGEST_LIST = 5;

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
    return level != Level.REGION && level != Level.LANDMARK;
  }

  private boolean acts(PlaceMention mention) {
    Sentence sentence = mention.sentence();
    Token head = joined(sentence, mention.head());
    Token above = sentence.head(head).orElse(null);
    if (above == null || mention.covers(above.index())) {
      return false;
    }
    if (head.is("nsubj")) {
      return above.isVerb() && !words.is(Role.STATIVE, above.lemma());
    }
    if (head.is("obj", "iobj", "nsubj:pass")) {
      return above.isVerb() && words.is(Role.ADDRESSED, above.lemma());
    }
    if (head.is("nmod:poss")) {
      return words.is(Role.STANCE, above) || words.is(Role.STANCE, above.lemma());
    }
    if (head.is("nmod", "obl", "nmod:with", "nmod:to", "nmod:against", "nmod:by")) {
      return isDealing(sentence, head, above);
    }
    return false;
  }

  /** Of "Paris and Rome blame each other" both act: what is joined stands as the first does. */
  private static Token joined(Sentence sentence, Token head) {
    Token first = head;
    for (int i = 0; i < LONGEST_LIST && first.is("conj"); i++) {
      Token before = sentence.head(first).orElse(first);
      if (!before.isProperNoun()) {
        return head;
      }
      first = before;
    }
    return first;
  }

  /** "talks with Moscow", "aid to Kiev", "urged by London", "lost to Denver". */
  private boolean isDealing(Sentence sentence, Token head, Token above) {
    Token preposition = sentence.child(head, "case").orElse(null);
    if (preposition == null) {
      return false;
    }
    boolean deals = words.is(Role.DEALING, above.lemma());
    return switch (preposition.lemma()) {
      case "with", "to", "against", "between" ->
          deals || words.is(Role.DEALING, preposition.lemma());
      case "from" -> deals && above.isVerb();
      case "by" ->
          above.tag().equals("VBN")
              && (words.is(Role.ACTING, above.lemma()) || words.is(Role.DEALING, above.lemma()));
      default -> false;
    };
  }
}
