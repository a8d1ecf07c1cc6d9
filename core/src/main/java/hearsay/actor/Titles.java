package hearsay.actor;

import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The titles of persons. A title is a phrase of its own, whose modifiers say something of the
 * person: before the name ("former president Alberto Fujimori"), or with the name hung on to it
 * ("the Danish senator Poul Bjerre", "the senator, Poul Bjerre").
 */
final class Titles {
  private static final Set<String> FORMER =
      Set.of(
          "former",
          "ex",
          "ousted",
          "oust",
          "deposed",
          "depose",
          "exiled",
          "exile",
          "late",
          "onetime",
          "one-time");

  private final PhraseCoder coder;

  Titles(PhraseCoder coder) {
    this.coder = coder;
  }

  /** The title that a person's name hangs on to, or null. */
  @Nullable Token above(Sentence sentence, Token name) {
    if (name.isRoot() || !name.is("appos", "dep") || !isPerson(sentence, name)) {
      return null;
    }
    Token title = sentence.token(name.head());
    return title.isNoun() && !isPerson(sentence, title) && isRole(sentence, title) ? title : null;
  }

  /** Whether the phrase or a title of the person in it says that the office is over. */
  boolean isFormer(Sentence sentence, Token head) {
    List<Token> phrases = new ArrayList<>();
    phrases.add(head);
    if (isPerson(sentence, head)) {
      coder.children(sentence, head, "compound").stream()
          .filter(title -> isRole(sentence, title))
          .forEach(phrases::add);
      Token above = above(sentence, head);
      if (above != null) {
        phrases.add(above);
      }
    }
    return phrases.stream().anyMatch(phrase -> saysFormer(sentence, phrase));
  }

  private boolean saysFormer(Sentence sentence, Token phrase) {
    return phrase.lemma().startsWith("ex-")
        || coder.children(sentence, phrase, "amod", "compound").stream()
            .anyMatch(modifier -> FORMER.contains(modifier.lemma()));
  }

  private static boolean isPerson(Sentence sentence, Token token) {
    return sentence
        .nameAt(token.index())
        .filter(name -> name.type() == Name.Type.PERSON)
        .isPresent();
  }

  private static boolean isRole(Sentence sentence, Token token) {
    return Roles.STANDARD.endingAt(sentence, token.index()) != null;
  }
}
