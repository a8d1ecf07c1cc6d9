package hearsay.event;

import hearsay.language.Mention;
import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds who takes part: among the slots of a word, the phrases that name somebody. */
final class Participants {
  /** Where the one acted on stands when the lexicon does not say, best first. */
  private static final List<String> USUAL =
      List.of(
          "iobj", "obj", "against", "to", "with", "on", "upon", "from", "for", "into", "toward",
          "towards", "in", "at", "over", "between", "of");

  private static final List<String> USUAL_OF_NOUN =
      List.of(
          "against", "on", "to", "with", "between", "of", "into", "for", "from", "in", "at", "mod");

  /** Ends a list of slots that is not to be followed by the usual ones. */
  private static final String NOBODY_ELSE = "0";

  /** Where the actor stands with a noun. */
  private static final List<String> USUAL_ACTOR_OF_NOUN = List.of("by", "poss", "mod", "between");

  private static final List<String> INSIDE =
      List.of(
          "poss", "of", "by", "from", "against", "on", "to", "with", "for", "in", "at", "into",
          "between", "near");

  private static final int DEPTH = 3;

  private final Syntax syntax;
  private final Cast cast;
  private final Measures measures;

  Participants(Syntax syntax, Cast cast) {
    this.syntax = syntax;
    this.cast = cast;
    this.measures = new Measures(syntax, this::isActor);
  }

  private Sentence sentence() {
    return syntax.sentence();
  }

  /** Whom a phrase means whose head only measures them. */
  Token core(Token phrase) {
    return measures.core(phrase);
  }

  boolean isActor(Token token) {
    return !token.isVerb() && cast.isActor(sentence(), token.index());
  }

  boolean isPolitical(Token token) {
    return cast.isPolitical(sentence(), token.index());
  }

  boolean isPeople(Token token) {
    return cast.isPeople(sentence(), token.index());
  }

  boolean isArmed(Token token) {
    return cast.isArmed(sentence(), token.index());
  }

  /** Who acts, by the slots that a fact names or the usual ones. */
  List<Token> actors(Token word, List<String> slots) {
    if (!slots.isEmpty()) {
      return inSlots(word, slots);
    }
    if (!word.isNoun()) {
      List<Token> found = named(syntax.slot(word, "subj"));
      return found.isEmpty() && word.is("acl") ? actorsAbove(word) : found;
    }
    return inSlots(word, USUAL_ACTOR_OF_NOUN).stream()
        .filter(token -> !token.is("compound") || !cast.isRegion(sentence(), token.index()))
        .toList();
  }

  /** "issued a declaration demanding …": who issued it, demands. */
  private List<Token> actorsAbove(Token word) {
    Token noun = syntax.head(word);
    Token verb = noun == null ? null : syntax.head(noun);
    return verb != null && verb.isVerb() ? named(syntax.slot(verb, "subj")) : List.of();
  }

  /** Who is acted on, by the slots that a fact names, then the usual ones. */
  List<Token> recipients(Token word, List<String> slots, List<Token> notThese) {
    List<Token> found = without(inSlots(word, slots), notThese);
    return found.isEmpty() && !slots.contains(NOBODY_ELSE)
        ? without(inSlots(word, word.isNoun() ? USUAL_OF_NOUN : USUAL), notThese)
        : found;
  }

  /** Who stands in the slots that a fact names; nobody if the slots are empty. */
  List<Token> inSlots(Token word, List<String> slots) {
    List<List<Token>> phrases = slots.stream().map(slot -> syntax.slot(word, slot)).toList();
    for (List<Token> slot : phrases) {
      List<Token> found = direct(slot);
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (List<Token> slot : phrases) {
      List<Token> found = inside(slot, 0);
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (List<Token> slot : phrases) {
      for (Token phrase : slot) {
        if (phrase.isNoun() && !isOwned(phrase) && hasCountry(phrase)) {
          return List.of(phrase);
        }
      }
    }
    return List.of();
  }

  /** "its border": whose it is, is no news. */
  private boolean isOwned(Token phrase) {
    return syntax.children(phrase, "nmod:poss").stream().anyMatch(Token::isPronoun);
  }

  private boolean hasCountry(Token phrase) {
    return cast.country(new Mention(sentence().index(), phrase.index(), phrase.span())) != null;
  }

  /** The phrases themselves where they name somebody, else who stands inside of them. */
  List<Token> named(List<Token> phrases) {
    List<Token> found = direct(phrases);
    return found.isEmpty() ? inside(phrases, 0) : found;
  }

  private List<Token> direct(List<Token> phrases) {
    List<Token> found = new ArrayList<>();
    for (Token phrase : phrases) {
      Token core = measures.core(phrase);
      if (phrase.is("amod") && !isNameLike(phrase) || isReflexive(core)) {
        continue;
      }
      if (isActor(core)) {
        addParties(found, core);
      }
      for (Token other : syntax.children(phrase, "conj")) {
        Token otherCore = measures.core(other);
        if (!other.isVerb() && isActor(otherCore) && !isReflexive(otherCore) && !found.isEmpty()) {
          addParties(found, otherCore);
        }
      }
    }
    return found;
  }

  private static boolean isReflexive(Token token) {
    return token.text().endsWith("selves") || token.text().endsWith("self");
  }

  /** "French and Egyptian warships" are two parties: each adjective stands for one. */
  private void addParties(List<Token> found, Token core) {
    List<Token> parties = new ArrayList<>();
    for (Token modifier : syntax.children(core, "amod", "compound")) {
      for (Token other : syntax.children(modifier, "conj")) {
        if (isNameLike(modifier) && isNameLike(other)) {
          parties.add(modifier);
          parties.add(other);
        }
      }
    }
    if (parties.isEmpty()) {
      parties.addAll(coordinatedOwners(core));
    }
    (parties.isEmpty() ? List.of(core) : parties).forEach(party -> add(found, party));
  }

  /** "negotiators from Armenia and Azerbaijan" are two parties as well. */
  private List<Token> coordinatedOwners(Token core) {
    for (Token owner : syntax.children(core, "nmod")) {
      boolean owning = syntax.cases(owner).contains("from") || syntax.cases(owner).contains("of");
      List<Token> others =
          syntax.children(owner, "conj").stream().filter(this::isNameLike).toList();
      if (owning && isNameLike(owner) && !others.isEmpty()) {
        List<Token> owners = new ArrayList<>(List.of(owner));
        owners.addAll(others);
        return owners;
      }
    }
    return List.of();
  }

  private static void add(List<Token> found, Token token) {
    if (!found.contains(token)) {
      found.add(token);
    }
  }

  /** Who stands inside of phrases that name nobody: "the Syrian proposal", "a blockade on Gaza". */
  private List<Token> inside(List<Token> phrases, int depth) {
    for (Token phrase : phrases) {
      if (phrase.isPronoun()) {
        continue;
      }
      for (Token modifier : syntax.children(phrase, "compound", "amod")) {
        if (modifier.index() < phrase.index() && isNameLike(modifier)) {
          return List.of(modifier);
        }
      }
      for (String slot : INSIDE) {
        List<Token> inner =
            slot.equals("poss")
                ? syntax.slot(phrase, slot).stream().filter(owner -> !owner.isPronoun()).toList()
                : own(phrase, slot);
        List<Token> found = direct(inner);
        if (found.isEmpty() && depth < DEPTH) {
          found = inside(inner, depth + 1);
        }
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Token> own(Token phrase, String preposition) {
    List<Token> found = new ArrayList<>();
    for (Token child : syntax.children(phrase, "nmod", "obl", "acl", "advcl")) {
      if (syntax.cases(child).contains(preposition)) {
        found.add(child);
      } else if (child.is("acl") && preposition.equals("by")) {
        found.addAll(syntax.slot(child, "by"));
        found.addAll(syntax.children(child, "obj"));
      }
    }
    return found;
  }

  /** A country, people or body, not a mere role, before another noun. */
  private boolean isNameLike(Token modifier) {
    return Character.isUpperCase(modifier.text().codePointAt(0)) && isActor(modifier);
  }

  private static List<Token> without(List<Token> tokens, List<Token> others) {
    return tokens.stream().filter(token -> !others.contains(token)).toList();
  }

  /** The phrase that a head stands in. */
  Mention mention(Token head) {
    return new Mention(sentence().index(), head.index(), new PhraseOf(syntax).span(head));
  }
}
