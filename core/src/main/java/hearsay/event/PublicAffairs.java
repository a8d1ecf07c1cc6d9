package hearsay.event;

import hearsay.event.Fact.Kind;
import hearsay.language.Token;
import hearsay.model.EventType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether what a word tells is an event at all: done with a will, by or to somebody whose deeds are
 * of public concern, in a sentence that does not speak of a match, a market or a kitchen.
 */
final class PublicAffairs {
  /** What can be done by or to people of any kind; talks, praise and threats ask for politics. */
  private static final Set<EventType> DONE_TO_PEOPLE =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.THREATEN,
          EventType.AID,
          EventType.MOBILIZE);

  /** What can be done in a country rather than to it. */
  private static final Set<EventType> DONE_IN_COUNTRIES =
      EnumSet.of(EventType.AID, EventType.RETREAT, EventType.MOBILIZE);

  /** What only states and their like do with each other; teams attack and meet, too. */
  private static final Set<EventType> DEALINGS =
      EnumSet.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.AID,
          EventType.SANCTION,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.RETREAT,
          EventType.ACCUSE);

  private static final Set<EventType> FRIENDLY =
      EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE);

  private static final Set<String> ARMS =
      Stream.of("@bomb", "@gun", "@artillery", "@air", "@droneword")
          .flatMap(name -> WordClasses.STANDARD.members(name).stream())
          .collect(Collectors.toUnmodifiableSet());

  /** What things do as well as people. */
  private static final Set<String> HARM = Set.of("kill", "wound", "injure", "hurt", "maim");

  /** What kills because somebody will have it so. */
  private static final Set<String> HARMFUL =
      Stream.concat(
              ARMS.stream(),
              Stream.of(
                      "@militaryaction",
                      "@crime",
                      "@protest",
                      "@suicide",
                      "@gas",
                      "@blade",
                      "@harmful")
                  .flatMap(name -> WordClasses.STANDARD.members(name).stream()))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside", "off");

  private final Syntax syntax;
  private final Participants participants;
  private final Company company;
  private final boolean foreign;
  private final boolean figurative;

  PublicAffairs(Syntax syntax, Participants participants) {
    this.syntax = syntax;
    this.participants = participants;
    this.company = new Company(syntax);
    this.foreign = Domains.STANDARD.isForeign(syntax.sentence());
    this.figurative = Domains.STANDARD.isFigurative(syntax.sentence());
  }

  /** Whether this is an event. */
  boolean tells(Telling telling) {
    boolean elsewhere = isEarnest(telling) ? figurative : foreign;
    return (!elsewhere || isPlain(telling))
        && isWilled(telling)
        && hasParticipant(telling)
        && !Fiction.STANDARD.tells(syntax, telling.word());
  }

  /** What means the same in homes, shops and hospitals: violence that needs no state, protest. */
  private static boolean isEarnest(Telling telling) {
    return telling.telling() || Cameo.STANDARD.code(telling.code()).type() == EventType.PROTEST;
  }

  /**
   * What is meant as told even in a text about a match, a market or a concert: conflict with the
   * armed, violence with arms, and what two states or bodies agree, give or forbid.
   */
  private boolean isPlain(Telling telling) {
    if (!telling.isCooperation() && isAnyone(telling, participants::isArmed)) {
      return true;
    }
    if (DEALINGS.contains(Cameo.STANDARD.code(telling.code()).type())) {
      return Stream.concat(telling.actors().stream(), telling.recipients().stream())
              .filter(token -> !isWhere(token) && participants.isPolitical(token))
              .count()
          > 1;
    }
    return telling.telling()
        && syntax.sentence().tokens().stream().anyMatch(token -> ARMS.contains(token.lemma()));
  }

  private boolean isWilled(Telling telling) {
    return !Unwilled.STANDARD.isDoneBy(syntax, telling.word())
        && !isDoneByThing(telling)
        && (telling.actors().stream().anyMatch(participants::isPolitical)
            || !DONE_TO_PEOPLE.contains(Cameo.STANDARD.code(telling.code()).type())
            || !Unwilled.STANDARD.isDoneTo(syntax, telling.word()));
  }

  /** "A fire killed two", "her shoes were killing her": nobody did it, nor arms, nor an attack. */
  private boolean isDoneByThing(Telling telling) {
    return HARM.contains(telling.word().lemma())
        && telling.word().isVerb()
        && !syntax.isPassive(telling.word())
        && syntax.slot(telling.word(), "subj").stream().anyMatch(this::isHarmless);
  }

  private boolean isHarmless(Token subject) {
    return subject.isNoun()
        && !subject.isProperNoun()
        && !participants.isActor(participants.core(subject))
        && Collections.disjoint(syntax.words(subject), HARMFUL)
        && company.facts(Kind.NOUN, subject).stream().noneMatch(f -> company.holds(f, subject));
  }

  private boolean hasParticipant(Telling telling) {
    if (telling.word().isNoun() && telling.actors().isEmpty() && telling.recipients().isEmpty()) {
      return false;
    }
    if (telling.telling()) {
      return telling.actors().stream().anyMatch(actor -> !actor.isPronoun())
          || !telling.recipients().isEmpty();
    }
    EventType type = Cameo.STANDARD.code(telling.code()).type();
    if (type == EventType.PROTEST) {
      return telling.actors().stream().anyMatch(actor -> !actor.isPronoun())
          || telling.recipients().stream().anyMatch(participants::isPolitical);
    }
    if (DONE_IN_COUNTRIES.contains(type)
        && telling.recipients().stream().anyMatch(participants::isPolitical)) {
      return true;
    }
    if (FRIENDLY.contains(type) && isPrivate(telling.actors())) {
      return false;
    }
    return isAnyone(telling, participants::isPolitical)
        || DONE_TO_PEOPLE.contains(type) && isAnyone(telling, participants::isPeople);
  }

  /** "Her trip to Paris", "the puppet theatre will visit Toronto": nobody who acts for many. */
  private boolean isPrivate(List<Token> actors) {
    return !actors.isEmpty()
        && actors.stream()
            .noneMatch(
                token ->
                    token.isProperNoun()
                        || participants.isPolitical(token)
                        || participants.isPeople(token));
  }

  /** Whether anybody of this kind takes part, and not just as where it happens. */
  private boolean isAnyone(Telling telling, Predicate<Token> kind) {
    return Stream.concat(telling.actors().stream(), telling.recipients().stream())
        .anyMatch(token -> !isWhere(token) && (kind.test(token) || isWhose(telling, token)));
  }

  /** "a French request": the adjective of the event itself says whose it is. */
  private static boolean isWhose(Telling telling, Token token) {
    return token.is("amod")
        && telling.word().isNoun()
        && token.head() == telling.word().index()
        && Character.isUpperCase(token.text().codePointAt(0));
  }

  /** "at a bus stop in Leeds", "a rapper from Marseille": the town does nothing. */
  private boolean isWhere(Token token) {
    if (!token.is("nmod", "obl")) {
      return false;
    }
    List<String> cases = syntax.cases(token);
    return cases.stream().anyMatch(WHERE::contains)
        || token.is("nmod") && cases.contains("from") && syntax.children(token, "conj").isEmpty();
  }
}
