package hearsay.event;

import hearsay.event.Fact.Condition;
import hearsay.event.Fact.Kind;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Which facts of the lexicon are about a word, and whether it keeps the company they ask for. */
final class Company {
  private final Syntax syntax;

  Company(Syntax syntax) {
    this.syntax = syntax;
  }

  /** What the lexicon says of a word, what asks for most first. */
  List<Fact> facts(Kind kind, Token word) {
    List<Fact> facts = new ArrayList<>();
    if (Syntax.isAdjectival(word)) {
      facts.addAll(Lexicon.STANDARD.about(Kind.ADJECTIVE, word.text().toLowerCase(Locale.ROOT)));
    }
    if (kind == Kind.VERB) {
      facts.addAll(Lexicon.STANDARD.about(kind, syntax.withParticle(word)));
    }
    facts.addAll(Lexicon.STANDARD.about(kind, word.lemma()));
    return facts;
  }

  /** Whether the word keeps the company that the fact asks for. */
  boolean holds(Fact fact, Token word) {
    for (Condition condition : fact.when()) {
      if (!holds(condition, word)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Condition condition, Token word) {
    List<Token> phrases =
        condition.slot().equals("pass") ? List.of() : syntax.slot(word, condition.slot());
    if (condition.words().isEmpty()) {
      return !phrases.isEmpty()
          || syntax.has(word, condition.slot())
          || condition.slot().equals("pass") && syntax.isPassive(word);
    }
    return phrases.stream()
        .anyMatch(phrase -> !Collections.disjoint(syntax.words(phrase), condition.words()));
  }
}
