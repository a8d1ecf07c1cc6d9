package hearsay.event;

import hearsay.language.Token;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Phrases whose head only measures or counts those who are meant. */
final class Measures {
  private static final int DEPTH = 3;

  private static final Set<String> WORDS =
      Set.of(
          "hundred",
          "thousand",
          "dozen",
          "score",
          "number",
          "group",
          "crowd",
          "some",
          "most",
          "many",
          "one",
          "majority",
          "half",
          "part",
          "million",
          "ten",
          "wave",
          "couple",
          "all",
          "both",
          "two",
          "several",
          "member",
          "handful",
          "list",
          "rest",
          "remainder",
          "lot");

  private final Syntax syntax;
  private final Predicate<Token> isActor;

  Measures(Syntax syntax, Predicate<Token> isActor) {
    this.syntax = syntax;
    this.isActor = isActor;
  }

  /** "hundreds of thousands of people", "a group of diplomats": the people, the diplomats. */
  Token core(Token phrase) {
    Token at = phrase;
    for (int depth = 0; depth < DEPTH && !isActor.test(at); depth++) {
      Token measured = measured(at);
      if (measured == null) {
        return phrase;
      }
      at = measured;
    }
    return at;
  }

  private @Nullable Token measured(Token at) {
    if (!at.tag().equals("CD") && !at.tag().equals("DT") && !WORDS.contains(at.lemma())) {
      return null;
    }
    for (Token child : syntax.children(at, "nmod")) {
      if (syntax.cases(child).contains("of")) {
        return child;
      }
    }
    return null;
  }
}
