package hearsay.event;

import hearsay.event.Fact.Condition;
import hearsay.event.Fact.Effect;
import hearsay.event.Fact.Kind;
import hearsay.language.Token;
import hearsay.model.EventType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what each word of a sentence tells, by the lexicon. An event inside another ("agreed to
 * withdraw") is told by the outer word, with the code that the two make together.
 */
final class Teller {
  private static final List<String> OBJECT = List.of("obj");

  private final Syntax syntax;
  private final Participants participants;
  private final Struck struck;
  private final Company company;
  private final @Nullable Telling[] told;
  private final BitSet asked;

  Teller(Syntax syntax, Participants participants) {
    this.syntax = syntax;
    this.participants = participants;
    this.struck = new Struck(syntax);
    this.company = new Company(syntax);
    this.told = new Telling[syntax.sentence().size()];
    this.asked = new BitSet();
  }

  /**
   * What a word tells, or null. A word that is asked about while it is being read tells nothing.
   */
  @Nullable Telling tell(Token word) {
    if (!asked.get(word.index())) {
      asked.set(word.index());
      told[word.index()] = read(word);
    }
    return told[word.index()];
  }

  private @Nullable Telling read(Token word) {
    Kind kind = syntax.kind(word);
    if (kind == null
        || kind == Kind.VERB && (word.is("amod") || !syntax.children(word, "det").isEmpty())
        || kind == Kind.ADJECTIVE && word.is("amod")
        || word.isProperNoun()
            && Character.isUpperCase(word.text().codePointAt(0))
            && !isShouting(word)) {
      return null;
    }
    for (Fact fact : company.facts(kind, word)) {
      if (company.holds(fact, word)) {
        if (fact.effect() instanceof Effect.Nothing) {
          return null;
        }
        Telling telling = apply(fact, word);
        if (telling != null) {
          return telling;
        }
      }
    }
    return null;
  }

  /** In a text all in capitals the tagger takes many words for names. */
  private static boolean isShouting(Token word) {
    return word.text().length() > 3 && word.text().chars().noneMatch(Character::isLowerCase);
  }

  private @Nullable Telling apply(Fact fact, Token word) {
    if (fact.effect() instanceof Effect.Told told) {
      return plain(fact, word, told.code());
    }
    if (fact.effect() instanceof Effect.Light light) {
      return light(fact, word, light.slot());
    }
    return fact.effect() instanceof Effect.Operator operator
        ? operator(fact, word, operator)
        : null;
  }

  private Telling plain(Fact fact, Token word, String code) {
    List<Token> actors = participants.actors(word, fact.actors());
    Telling doer = eventInSubject(word);
    if (doer != null) {
      actors = doer.actors();
    }
    List<Token> recipients = recipients(fact, word, actors, code);
    if (recipients.isEmpty()) {
      recipients = minus(purposeRecipients(word), actors);
    }
    BitSet words = words(word);
    take(fact, word, words);
    String mode = fact.mode();
    if (doer != null) {
      words.or(doer.words());
      mode = mode == null && code.startsWith("1") ? doer.mode() : mode;
    }
    return new Telling(word, code, mode, actors, recipients, fact.telling(), words);
  }

  /** Who is named where the one acted on stands; else what is struck there, or who is counted. */
  private List<Token> recipients(Fact fact, Token word, List<Token> actors, String code) {
    List<Token> named = minus(participants.inSlots(word, fact.recipients()), actors);
    if (!named.isEmpty() || Cameo.STANDARD.code(code).type() != EventType.ASSAULT) {
      return named.isEmpty() ? participants.recipients(word, fact.recipients(), actors) : named;
    }
    List<String> slots =
        !fact.recipients().isEmpty() ? fact.recipients() : word.isVerb() ? OBJECT : List.of();
    List<Token> found = new ArrayList<>(struck.things(word, slots));
    if (found.isEmpty() && fact.telling() && word.isVerb()) {
      found.addAll(struck.counted(word, slots));
    }
    found.addAll(minus(participants.recipients(word, fact.recipients(), actors), found));
    return minus(found, actors);
  }

  /** The words by which the fact was known tell nothing more: "lifted a blockade". */
  private void take(Fact fact, Token word, BitSet words) {
    for (Condition condition : fact.when()) {
      if (!condition.words().isEmpty() && !condition.slot().equals("subj")) {
        for (Token phrase : syntax.slot(word, condition.slot())) {
          words.set(phrase.index());
          syntax.children(phrase, "compound", "amod").forEach(part -> words.set(part.index()));
          syntax.children(phrase, "nmod").stream()
              .filter(part -> syntax.cases(part).contains("of"))
              .filter(part -> condition.words().contains(part.lemma()))
              .forEach(part -> words.set(part.index()));
        }
      }
    }
  }

  /** "a hunger strike to protest against the ruling": whom the purpose names. */
  private List<Token> purposeRecipients(Token word) {
    for (Token clause : syntax.children(word, "advcl", "xcomp", "acl")) {
      if (clause.isVerb()) {
        Telling purpose = tell(clause);
        if (purpose != null && !purpose.recipients().isEmpty()) {
          return purpose.recipients();
        }
      }
    }
    return List.of();
  }

  /** "The bombing killed two": who bombed, killed. */
  private @Nullable Telling eventInSubject(Token word) {
    if (!word.isVerb()) {
      return null;
    }
    for (Token subject : syntax.slot(word, "subj")) {
      if (subject.isNoun() && !participants.isActor(subject)) {
        Telling telling = tell(subject);
        if (telling != null && telling.isMaterialConflict()) {
          return telling;
        }
      }
    }
    return null;
  }

  private static BitSet words(Token word) {
    BitSet words = new BitSet();
    words.set(word.index());
    return words;
  }

  private @Nullable Telling light(Fact fact, Token word, String slot) {
    for (Token phrase : syntax.slot(word, slot)) {
      Telling inner = inPhrase(phrase, 0);
      if (inner == null) {
        continue;
      }
      BitSet words = words(word);
      words.or(inner.words());
      List<Token> actors =
          slot.equals("subj") ? inner.actors() : participants.actors(word, fact.actors());
      if (actors.isEmpty() && fact.actors().isEmpty()) {
        actors = inner.actors();
      }
      List<Token> recipients = recipients(fact, word, inner, actors);
      return new Telling(
          word, inner.code(), inner.mode(), actors, recipients, inner.telling(), words);
    }
    return null;
  }

  private List<Token> recipients(Fact fact, Token word, Telling inner, List<Token> actors) {
    if (!fact.recipients().isEmpty()) {
      List<Token> own = participants.inSlots(word, fact.recipients());
      if (!own.isEmpty()) {
        return own;
      }
    }
    List<Token> inners = minus(inner.recipients(), actors);
    if (inners.isEmpty()) {
      inners = minus(purposeRecipients(word), actors);
    }
    return inners.isEmpty() ? participants.recipients(word, List.of(), actors) : inners;
  }

  /** The event that a phrase tells by its head, or by what it is a series or part of. */
  private @Nullable Telling inPhrase(Token head, int depth) {
    Telling telling = tell(head);
    if (telling != null || depth > 2) {
      return telling;
    }
    for (Token child : syntax.children(head, "nmod", "acl", "conj")) {
      if (child.is("conj")
          || syntax.cases(child).contains("of")
          || syntax.cases(child).contains("for")) {
        Telling inner = inPhrase(child, depth + 1);
        if (inner != null) {
          return inner;
        }
      }
    }
    return null;
  }

  private @Nullable Telling operator(Fact fact, Token word, Effect.Operator operator) {
    for (String slot : operator.slots()) {
      for (Token phrase : syntax.slot(word, slot)) {
        Telling inner = negated(phrase, inPhrase(phrase, 0));
        String code =
            inner == null ? null : Composition.STANDARD.compose(operator.outer(), inner.code());
        if (inner != null && code != null) {
          return outer(fact, word, operator.outer(), inner, code);
        }
      }
    }
    return operator.fallback() == null ? null : plainOperator(fact, word, operator);
  }

  /** "promised not to attack" promises an end of attacks. */
  private @Nullable Telling negated(Token phrase, @Nullable Telling inner) {
    if (inner == null || !phrase.isVerb() || !Modality.isNegated(syntax, phrase)) {
      return inner;
    }
    String outer = inner.isCooperation() ? "deny" : "stop";
    String code = Composition.STANDARD.compose(outer, inner.code());
    return code == null ? null : inner.withCode(code);
  }

  private Telling outer(Fact fact, Token word, String outer, Telling inner, String code) {
    List<Token> actors = participants.actors(word, fact.actors());
    boolean same = code.equals(inner.code());
    List<Token> recipients =
        minus(
            participants.inSlots(word, fact.recipients()),
            inner.word().isVerb() ? List.of() : actors);
    if (recipients.isEmpty()) {
      recipients = addressees(outer, inner, actors);
    }
    if (recipients.isEmpty()) {
      recipients = participants.recipients(word, List.of(), actors);
    }
    BitSet words = words(word);
    words.or(inner.words());
    List<Token> doers = actors.isEmpty() && same ? inner.actors() : actors;
    String mode = same ? inner.mode() : fact.mode();
    return new Telling(word, code, mode, doers, recipients, fact.telling(), words);
  }

  /** To whom a demand, refusal, threat goes, from what is demanded, refused, threatened. */
  private static List<Token> addressees(String outer, Telling inner, List<Token> actors) {
    boolean answer =
        outer.equals("reject")
            || outer.equals("accept")
            || outer.equals("request")
            || outer.equals("accuse")
            || outer.equals("investigate")
            || outer.equals("allow");
    List<Token> doers = answer ? minus(inner.actors(), actors) : List.of();
    return doers.isEmpty() ? minus(inner.recipients(), actors) : doers;
  }

  private Telling plainOperator(Fact fact, Token word, Effect.Operator operator) {
    List<Token> actors = participants.actors(word, fact.actors());
    List<Token> recipients = participants.inSlots(word, fact.recipients());
    if (minus(recipients, actors).isEmpty()) {
      recipients = recipientsOfContent(word, operator, actors);
    }
    String code = operator.fallback();
    return new Telling(
        word,
        code == null ? "" : code,
        fact.mode(),
        actors,
        recipients,
        fact.telling(),
        words(word));
  }

  /** Where the content is no event: who acts in it, or stands in it. */
  private List<Token> recipientsOfContent(
      Token word, Effect.Operator operator, List<Token> actors) {
    for (String slot : operator.slots()) {
      for (Token phrase : syntax.slot(word, slot)) {
        List<Token> found = List.of();
        if (phrase.isVerb() || !syntax.children(phrase, "nsubj").isEmpty()) {
          found = minus(participants.named(syntax.slot(phrase, "subj")), actors);
          found = found.isEmpty() ? participants.recipients(phrase, List.of(), actors) : found;
        } else {
          found = minus(participants.named(List.of(phrase)), actors);
        }
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return participants.recipients(word, List.of(), actors);
  }

  private static List<Token> minus(List<Token> tokens, List<Token> others) {
    return tokens.stream().filter(token -> !others.contains(token)).toList();
  }
}
