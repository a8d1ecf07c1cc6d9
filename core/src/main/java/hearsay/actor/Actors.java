package hearsay.actor;

import hearsay.language.Mention;
import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.Actor;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The actors of one report. Safe for use by many threads. */
public final class Actors {
  /** Sectors of states, armies, parties and armed groups: those whose deeds PLOVER is about. */
  private static final Set<String> POLITICAL =
      Set.of(
          "GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PRM", "REB", "UAF", "OPP", "PTY", "ELI", "PRE",
          "REF");

  private static final Set<String> TERRITORIES =
      Set.of("region", "province", "area", "territory", "republic", "enclave", "border");

  private static final Set<String> ARMED = Set.of("MIL", "COP", "REB", "UAF", "PRM", "SPY", "CRM");

  /** Ranks that teams and games have as well. */
  private static final Set<String> AMBIGUOUS =
      Set.of("captain", "guard", "general", "marshal", "pilot", "major", "defender", "tank");

  /** Titles that anybody may bear who is best at something, unless a country goes with them. */
  private static final Set<String> FIGURATIVE =
      Set.of("captain", "king", "queen", "prince", "princess", "critic", "knight", "ambassador");

  /** People who are told of for what they do in private. */
  private static final Set<String> PRIVATE =
      Set.of(
          "tourist",
          "visitor",
          "shopper",
          "spectator",
          "cyclist",
          "motorist",
          "commuter",
          "pedestrian",
          "patient",
          "housewife",
          "passenger",
          "pilgrim",
          "pensioner",
          "parent");

  private final Sentences sentences;
  private final PhraseCoder coder;
  private final PhraseKinds kinds;
  private final Antecedents antecedents;

  /** What the report says of a person elsewhere, by the last word of the name. */
  private final Map<String, Coded> persons = new HashMap<>();

  Actors(Sentences sentences, Gazetteer names, @Nullable Integer month) {
    this.sentences = sentences;
    this.coder = new PhraseCoder(sentences, names, month);
    this.kinds = new PhraseKinds(coder);
    this.antecedents = new Antecedents(sentences, kinds);
    sentences.list().forEach(this::remember);
  }

  private void remember(Sentence sentence) {
    for (Name name : sentence.names()) {
      if (name.type() == Name.Type.PERSON) {
        Coded coded = coder.code(sentence, name.last()).withName(sentences.words(name.span()));
        persons.merge(key(sentence, name), coded, Actors::fuller);
      }
    }
  }

  private static Coded fuller(Coded earlier, Coded later) {
    String one = earlier.name() == null ? "" : earlier.name();
    String two = later.name() == null ? "" : later.name();
    return earlier.or(later).withName(two.length() > one.length() ? two : one);
  }

  private static String key(Sentence sentence, Name name) {
    return Words.normal(sentence.token(name.last()).text());
  }

  /** The actor that a phrase names; country and sector stay null where nothing says them. */
  public Actor actor(Mention mention) {
    Sentence sentence = sentences.list().get(mention.sentence());
    Coded coded = coded(sentence, mention.head());
    return new Actor(
        sentences.words(mention.span()),
        mention.span(),
        coded.name(),
        coded.country(),
        coded.sectors().isEmpty() ? null : coded.sectors());
  }

  private Coded coded(Sentence sentence, int head) {
    Token token = sentence.token(head);
    if (standsForAnother(token)) {
      Mention antecedent = antecedents.of(sentence, head);
      return antecedent == null
          ? Coded.NOTHING
          : recalled(sentences.list().get(antecedent.sentence()), antecedent.head());
    }
    Coded coded = recalled(sentence, head);
    return coded.country() != null ? coded : coded.withCountry(ownerCountry(sentence, token));
  }

  /** The phrase as coded in place, and what the report says of the same name elsewhere. */
  private Coded recalled(Sentence sentence, int head) {
    Coded here = coder.code(sentence, head);
    return sentence
        .nameAt(head)
        .filter(name -> name.type() == Name.Type.PERSON)
        .map(name -> persons.get(key(sentence, name)))
        .map(there -> here.or(there).withName(there.name()))
        .orElse(here);
  }

  /** "its troops", "his ally": the country of whoever the pronoun stands for. */
  private @Nullable String ownerCountry(Sentence sentence, Token token) {
    for (Token owner : sentence.children(token, "nmod:poss")) {
      if (owner.isPronoun()) {
        Mention antecedent = antecedents.of(sentence, owner.index());
        if (antecedent != null) {
          return recalled(sentences.list().get(antecedent.sentence()), antecedent.head()).country();
        }
      }
    }
    return null;
  }

  /** Whom a pronoun stands for, as far as the nearest subjects tell, or null. */
  public @Nullable Mention antecedent(Mention pronoun) {
    return antecedents.of(sentences.list().get(pronoun.sentence()), pronoun.head());
  }

  /**
   * Whether a word names somebody who can act or be acted on: a country or people, an organisation,
   * a person, a role. A phrase that merely belongs to one ("Syrian goods") does not.
   */
  public boolean isActor(Sentence sentence, int head) {
    return standsForAnother(sentence.token(head)) || kinds.isActor(sentence, head);
  }

  private static boolean standsForAnother(Token token) {
    return token.isPronoun() || token.lemma().equals("latter");
  }

  /** Whether a word is the name of a town or region, which things are done to rather than by. */
  public boolean isRegion(Sentence sentence, int head) {
    return kinds.isRegion(sentence, head);
  }

  /** Whether a phrase names a place or its people, so that things can happen there. */
  public boolean isTerritory(Sentence sentence, int head) {
    return kinds.isTerritory(sentence, head);
  }

  /**
   * Whether this is a country, a state's body, a party, an armed or opposition group, or people of
   * that kind, rather than anybody. That somebody is of a country ("the Swiss watchmaker") is not
   * enough.
   */
  public boolean isPolitical(Sentence sentence, int head) {
    Token token = sentence.token(head);
    if (standsForAnother(token)) {
      Mention antecedent = antecedents.of(sentence, head);
      return antecedent != null
          && isPolitical(sentences.list().get(antecedent.sentence()), antecedent.head());
    }
    Coded coded = coded(sentence, head);
    boolean sector =
        coded.sectors().stream().anyMatch(POLITICAL::contains)
            && (coded.country() != null || !FIGURATIVE.contains(token.lemma()));
    return sector
        || kinds.isBody(sentence, head)
        || kinds.isState(sentence, head)
        || coded.country() != null
            && (isBody(sentence, token)
                || isRegionOf(sentence, token)
                || token.is("compound") && isRegionOf(sentence, sentence.token(token.head())));
  }

  /** A body of some country that the tables do not know. */
  private boolean isBody(Sentence sentence, Token token) {
    return token.isProperNoun()
        && coder.at(sentence, token.index()) == null
        && !token.is("compound", "amod")
        && sentence.nameAt(token.index()).filter(n -> n.type() == Name.Type.PERSON).isEmpty();
  }

  /** "the Darfur region". */
  private boolean isRegionOf(Sentence sentence, Token token) {
    return TERRITORIES.contains(token.lemma())
        && coder.children(sentence, token, "compound").stream()
            .anyMatch(child -> kinds.isTerritory(sentence, child.index()));
  }

  /**
   * Whether these are fighters, soldiers, police or criminals, of whom violence is news anywhere.
   */
  public boolean isArmed(Sentence sentence, int head) {
    return !AMBIGUOUS.contains(sentence.token(head).lemma())
        && coded(sentence, head).sectors().stream().anyMatch(ARMED::contains);
  }

  /** Whether this is some of a country's people by what they are: "Syrian villagers". */
  public boolean isPeople(Sentence sentence, int head) {
    Coded coded = coded(sentence, head);
    return coded.country() != null
        && !coded.sectors().isEmpty()
        && sentence.token(head).tag().endsWith("S")
        && !PRIVATE.contains(sentence.token(head).lemma());
  }
}
