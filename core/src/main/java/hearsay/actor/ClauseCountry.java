package hearsay.actor;

import hearsay.actor.Gazetteer.Match;
import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The country of people whose phrase names none, by where they act and who deals with them. */
final class ClauseCountry {
  private static final int FARTHEST = 3;

  /** Sectors of people who are at home where they act, so that the place says their country. */
  private static final Set<String> LOCAL =
      Set.of(
          "CVL", "REB", "UAF", "COP", "LAB", "AGR", "EDU", "OPP", "CRM", "MED", "REL", "PRM", "JRN",
          "BUS", "REF");

  /** Sectors of people whom their own authorities have to do with. */
  private static final Set<String> DOMESTIC =
      Set.of("CVL", "OPP", "LAB", "AGR", "EDU", "PTY", "ELI", "MED", "REL", "SOC");

  private static final Set<String> AUTHORITY = Set.of("GOV", "LEG", "JUD", "COP");

  static final List<String> LOCATIVES =
      List.of(
          "in",
          "at",
          "near",
          "outside",
          "across",
          "inside",
          "around",
          "throughout",
          "through",
          "along");

  /** What the people of a country face as their own: "the students called on the military". */
  private static final Set<String> STATE = Set.of("GOV", "LEG", "JUD", "COP", "MIL");

  private final PhraseCoder coder;

  ClauseCountry(PhraseCoder coder) {
    this.coder = coder;
  }

  /** People at home where they act: "villagers blocked a road in Peru". */
  @Nullable String of(Sentence sentence, Token head, List<String> sectors) {
    boolean local = sectors.stream().anyMatch(LOCAL::contains);
    if (head.isRoot() || sectors.isEmpty()) {
      return null;
    }
    Token verb = sentence.token(head.head());
    for (int steps = 0; steps < FARTHEST && !verb.isVerb() && !verb.isRoot(); steps++) {
      verb = sentence.token(verb.head());
    }
    List<Token> places = new ArrayList<>(coder.children(sentence, verb, "obl", "nmod"));
    for (Token clause : coder.children(sentence, verb, "advcl", "conj", "acl")) {
      places.addAll(coder.children(sentence, clause, "obl"));
    }
    coder
        .children(sentence, verb, "obj")
        .forEach(object -> places.addAll(coder.children(sentence, object, "nmod")));
    for (Token place : local ? places : List.<Token>of()) {
      if (LOCATIVES.stream().anyMatch(word -> coder.hasCase(sentence, place, word))) {
        Match match = coder.at(sentence, place.index());
        String country =
            match != null && match.known().isTerritory()
                ? match.known().country()
                : coder.codeShallow(sentence, place).country();
        if (country != null) {
          return country;
        }
      }
    }
    return head.is("nsubj") ? null : countryOfAuthority(sentence, head, verb, sectors);
  }

  /** "The Kenyan police arrested the protesters": their own. */
  private @Nullable String countryOfAuthority(
      Sentence sentence, Token head, Token verb, List<String> sectors) {
    boolean definite =
        coder.children(sentence, head, "det").stream().anyMatch(d -> d.lemma().equals("the"));
    Token governor = verb;
    List<Token> subjects = coder.children(sentence, verb, "nsubj");
    while (subjects.isEmpty() && governor.is("xcomp") && !governor.isRoot()) {
      governor = sentence.token(governor.head());
      subjects = coder.children(sentence, governor, "nsubj");
    }
    if (subjects.isEmpty()) {
      return null;
    }
    Coded subject = coder.codeShallow(sentence, subjects.get(0));
    boolean authority = subject.sectors().stream().anyMatch(AUTHORITY::contains);
    boolean people = subject.sectors().stream().anyMatch(LOCAL::contains);
    boolean own =
        sectors.stream().anyMatch(DOMESTIC::contains)
            ? definite || authority
            : definite && people && sectors.stream().anyMatch(STATE::contains);
    return own ? subject.country() : null;
  }
}
