package hearsay.actor;

import hearsay.language.Mention;
import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom pronouns stand for: the nearest subject before that can be meant, in this sentence or the
 * one before. After Hobbs (1978), cut down to subjects.
 */
final class Antecedents {
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");

  private final Sentences sentences;
  private final PhraseKinds kinds;

  Antecedents(Sentences sentences, PhraseKinds kinds) {
    this.sentences = sentences;
    this.kinds = kinds;
  }

  /** The phrase that the pronoun at {@code at} stands for, or null. */
  @Nullable Mention of(Sentence sentence, int at) {
    String pronoun = sentence.token(at).text().toLowerCase(Locale.ROOT);
    if (pronoun.equals("latter")) {
      return sentence.index() == 0 ? null : lastName(sentences.list().get(sentence.index() - 1));
    }
    if (!PERSONAL.contains(pronoun) && !NEUTER.contains(pronoun) && !PLURAL.contains(pronoun)) {
      return null;
    }
    Mention found = last(sentence, at, pronoun);
    return found != null || sentence.index() == 0
        ? found
        : first(sentences.list().get(sentence.index() - 1), pronoun);
  }

  /** "The latter": whom the sentence before names last. */
  private @Nullable Mention lastName(Sentence sentence) {
    Mention found = null;
    for (Name name : sentence.names()) {
      if (name.type() != Name.Type.LOCATION && kinds.isActor(sentence, name.last())) {
        found = mention(sentence, name.last());
      }
    }
    return found;
  }

  private @Nullable Mention last(Sentence sentence, int before, String pronoun) {
    for (int i = before - 1; i >= 0; i--) {
      if (fits(sentence, i, pronoun)) {
        return mention(sentence, i);
      }
    }
    return null;
  }

  private @Nullable Mention first(Sentence sentence, String pronoun) {
    for (int i = 0; i < sentence.size(); i++) {
      if (fits(sentence, i, pronoun)) {
        return mention(sentence, i);
      }
    }
    return null;
  }

  private static Mention mention(Sentence sentence, int head) {
    return new Mention(sentence.index(), head, sentence.token(head).span());
  }

  private boolean fits(Sentence sentence, int at, String pronoun) {
    Token token = sentence.token(at);
    if (!token.is("nsubj", "nsubj:pass") || token.isPronoun() || !kinds.isActor(sentence, at)) {
      return false;
    }
    boolean person =
        sentence.nameAt(at).filter(name -> name.type() == Name.Type.PERSON).isPresent()
            || kinds.isPersonalRole(sentence, at);
    boolean plural = token.tag().endsWith("S") || hasConjunct(sentence, token);
    if (PERSONAL.contains(pronoun)) {
      return person && !token.tag().equals("NNS");
    }
    return PLURAL.contains(pronoun) ? plural || !person : !person && !token.tag().equals("NNS");
  }

  private static boolean hasConjunct(Sentence sentence, Token token) {
    return sentence.child(token, "conj").isPresent();
  }
}
