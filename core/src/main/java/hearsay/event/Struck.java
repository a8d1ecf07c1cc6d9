package hearsay.event;

import hearsay.language.Mention;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What violence strikes that is named as nobody: houses, buses, and people who are only counted.
 */
final class Struck {
  private static final Set<String> PROPERTY = WordClasses.STANDARD.members("@property");

  private final Syntax syntax;

  Struck(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Things that suffer an event and belong to nobody that is named: "a bridge". */
  List<Token> things(Token word, List<String> slots) {
    for (String slot : slots) {
      List<Token> found = new ArrayList<>();
      for (Token phrase : withConjuncts(syntax.slot(word, slot))) {
        if (phrase.isNoun() && !Collections.disjoint(syntax.words(phrase), PROPERTY)) {
          found.add(phrase);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Who is counted, whatever the word for them: "nine customers". */
  List<Token> counted(Token word, List<String> slots) {
    for (String slot : slots) {
      for (Token phrase : syntax.slot(word, slot)) {
        if (phrase.isNoun() && !syntax.children(phrase, "nummod").isEmpty()) {
          return List.of(phrase);
        }
      }
    }
    return List.of();
  }

  private List<Token> withConjuncts(List<Token> phrases) {
    List<Token> all = new ArrayList<>(phrases);
    phrases.forEach(phrase -> all.addAll(syntax.children(phrase, "conj")));
    return all;
  }

  /**
   * Who or what is struck. One thing is one, whoever stands in its name: whose it is most nearly.
   */
  List<Mention> mentions(List<Token> heads) {
    Map<Span, Mention> found = new LinkedHashMap<>();
    for (Token head : heads) {
      Mention mention = mention(head);
      found.merge(mention.span(), mention, (one, other) -> depth(other) < depth(one) ? other : one);
    }
    return List.copyOf(found.values());
  }

  private int depth(Mention mention) {
    int depth = 0;
    Token at = syntax.sentence().token(mention.head());
    for (Token above = syntax.head(at); above != null; above = syntax.head(above)) {
      depth++;
    }
    return depth;
  }

  /**
   * Who or what is struck: with "the house of the mayor" and "pylons in Guazapa" the thing, whose
   * it is by the mayor or the town.
   */
  private Mention mention(Token head) {
    int sentence = syntax.sentence().index();
    PhraseOf phrase = new PhraseOf(syntax);
    Token thing = head;
    for (Token above = syntax.head(head);
        above != null && above.isNoun() && thing.is("nmod", "nmod:poss", "compound", "amod");
        above = syntax.head(above)) {
      thing = above;
      if (isProperty(thing)) {
        Span whole = phrase.span(thing);
        return new Mention(sentence, head.index(), whole);
      }
    }
    return new Mention(sentence, head.index(), phrase.span(head));
  }

  private boolean isProperty(Token thing) {
    return PROPERTY.contains(thing.lemma())
        || syntax.children(thing, "compound").stream()
            .anyMatch(part -> PROPERTY.contains(part.lemma()));
  }
}
