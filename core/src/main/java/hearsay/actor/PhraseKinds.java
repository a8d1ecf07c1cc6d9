package hearsay.actor;

import hearsay.actor.Gazetteer.Match;
import hearsay.actor.Known.Kind;
import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What kind of thing a noun phrase names, whatever its codes.
 *
 * @param coder of the same text
 */
record PhraseKinds(PhraseCoder coder) {
  private static final Pattern PERSONAL_ENDING =
      Pattern.compile(
          "(?:er|or|ist|man|woman|ent|ary|ian|king|queen|prince|chief|pope|aide|ambassador"
              + "|general|colonel|judge|official|captain|envoy|priest|bishop|candidate)$");

  boolean isActor(Sentence sentence, int head) {
    return coder.at(sentence, head) != null
        || Roles.STANDARD.endingAt(sentence, head) != null
        || sentence.nameAt(head).isPresent();
  }

  boolean isTerritory(Sentence sentence, int head) {
    Match match = coder.at(sentence, head);
    return match != null
        ? match.known().isTerritory()
        : sentence.nameAt(head).filter(name -> name.type() == Name.Type.LOCATION).isPresent();
  }

  boolean isRegion(Sentence sentence, int head) {
    Match match = coder.at(sentence, head);
    return match != null && match.known().kind() == Kind.PLACE;
  }

  /**
   * A country, its seat of power or its people as a whole; not its adjective before a noun ("a
   * Polish mazurka"), nor one of the people ("the Spaniard").
   */
  boolean isState(Sentence sentence, int head) {
    Match match = coder.at(sentence, head);
    if (match == null) {
      return false;
    }
    Token token = sentence.token(head);
    boolean modifier = token.is("amod", "compound");
    if (match.known().country() == null) {
      return false;
    }
    return match.known().kind() == Kind.PEOPLE
        ? !modifier && !token.tag().equals("NN") && !token.tag().equals("NNP")
        : match.known().isTerritory() && (!modifier || match.known().kind() != Kind.PLACE);
  }

  /** A known body or leader that does not just report or trade. */
  boolean isBody(Sentence sentence, int head) {
    Match match = coder.at(sentence, head);
    return match != null
        && (match.known().kind() == Kind.ORGANIZATION || match.known().kind() == Kind.LEADER)
        && !match.known().sectors().contains("JRN")
        && !match.known().sectors().contains("BUS");
  }

  /** A role that one person has: "the minister" can be "he", "the ministry" cannot. */
  boolean isPersonalRole(Sentence sentence, int head) {
    String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    return Roles.STANDARD.endingAt(sentence, head) != null && PERSONAL_ENDING.matcher(lemma).find();
  }
}
