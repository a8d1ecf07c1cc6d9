package hearsay.actor;

import hearsay.actor.Gazetteer.Match;
import hearsay.actor.Known.Kind;
import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Codes a noun phrase from its own words: the name or role at its head, then its modifiers, its
 * apposition, its complements. Follows the actor rules of the PLOVER 2021 codebook: the country
 * first, then the most specific sector.
 */
final class PhraseCoder {
  /** How deep to look into complements of complements. */
  private static final int DEPTH = 3;

  /** Role words that yield to whatever else says the sector: "police officials", "rebel leader". */
  private static final Set<String> GENERAL =
      Set.of(
          "official",
          "leader",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "member",
          "group",
          "force",
          "forces",
          "commander",
          "fighter",
          "supporter",
          "unit",
          "representative",
          "authority",
          "authorities",
          "candidate",
          "agent",
          "movement",
          "side",
          "man",
          "people",
          "person",
          "negotiator",
          "delegation",
          "worker",
          "officer",
          "chief",
          "youth",
          "national",
          "aide",
          "adviser",
          "advisor",
          "department",
          "state",
          "individual",
          "minority",
          "envoy",
          "diplomat",
          "politician",
          "community",
          "family",
          "commission",
          "council",
          "committee");

  private static final Set<String> FORMER =
      Set.of("former", "ex", "ousted", "deposed", "exiled", "late", "onetime", "one-time");

  /** Sectors that end with the office. */
  private static final Set<String> OFFICES = Set.of("GOV", "LEG", "MIL");

  /** Sectors of people who are at home where they act, so that the place says their country. */
  private static final Set<String> LOCAL =
      Set.of(
          "CVL", "REB", "UAF", "COP", "LAB", "AGR", "EDU", "OPP", "CRM", "MED", "REL", "PRM", "JRN",
          "BUS", "REF");

  /** Sectors of people whom their own authorities have to do with. */
  private static final Set<String> DOMESTIC =
      Set.of("CVL", "OPP", "LAB", "AGR", "EDU", "PTY", "ELI", "MED", "REL", "SOC");

  private static final Set<String> AUTHORITY = Set.of("GOV", "LEG", "JUD", "COP");

  private static final List<String> COMPLEMENTS =
      List.of("of", "from", "in", "to", "for", "at", "near", "on", "with", "between", "inside");

  private static final List<String> LOCATIVES =
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

  private final List<@Nullable Match[]> matches = new ArrayList<>();
  private final Sentences sentences;
  private final @Nullable Integer year;

  PhraseCoder(Sentences sentences, @Nullable Integer year) {
    this.sentences = sentences;
    this.year = year;
    sentences.list().forEach(sentence -> matches.add(Gazetteer.STANDARD.matches(sentence)));
  }

  private @Nullable Match at(Sentence sentence, int token) {
    return matches.get(sentence.index())[token];
  }

  /** The codes of the phrase with this head, from the phrase and its clause alone. */
  Coded code(Sentence sentence, int head) {
    return code(sentence, sentence.token(head), 0);
  }

  private Coded code(Sentence sentence, Token head, int depth) {
    Match match = at(sentence, head.index());
    List<String> roles = roles(sentence, head);
    Coded own = match == null ? Coded.NOTHING : known(sentence, head, match);
    Coded coded =
        match != null && match.known().kind() == Kind.PEOPLE && !roles.isEmpty()
            ? own.withSectors(roles)
            : own.or(new Coded(null, null, roles));
    if (former(sentence, head)) {
      coded = coded.withSectors(retired(coded.sectors()));
    }
    if (coded.country() == null) {
      coded = coded.withCountry(modifierCountry(sentence, head));
    }
    coded = coded.or(organizationBefore(sentence, head));
    if (depth < DEPTH) {
      for (Token other : sentence.children(head, "appos", "dep")) {
        if (other.isNoun() && !coded.isComplete()) {
          coded = coded.or(code(sentence, other, depth + 1).withName(null));
        }
      }
      coded = withComplements(sentence, head, coded, depth);
    }
    if (coded.country() == null && depth == 0) {
      coded = coded.withCountry(countryOfClause(sentence, head, coded.sectors()));
    }
    return coded.name() != null ? coded : coded.withName(name(sentence, head));
  }

  private Coded known(Sentence sentence, Token head, Match match) {
    Known known = match.known();
    List<String> sectors = known.sectors();
    if (known.kind() == Kind.SEAT && isPlaceHere(sentence, head)) {
      sectors = List.of();
    }
    if (year != null && known.office() != null && known.office().isOver(year)) {
      sectors = retired(sectors);
    }
    boolean named = known.kind() != Kind.PEOPLE && known.kind() != Kind.LEADER;
    return new Coded(named ? known.name() : null, known.country(), sectors);
  }

  /** "in Paris" is the town. */
  private static boolean isPlaceHere(Sentence sentence, Token head) {
    return sentence.child(head, "case").filter(c -> LOCATIVES.contains(c.lemma())).isPresent();
  }

  private static List<String> retired(List<String> sectors) {
    return sectors.stream().anyMatch(OFFICES::contains) ? List.of("ELI") : sectors;
  }

  private static boolean former(Sentence sentence, Token head) {
    return sentence.children(head, "amod", "compound").stream()
        .anyMatch(modifier -> FORMER.contains(modifier.lemma()));
  }

  /** The sectors that role words in the phrase give, most specific first. */
  private List<String> roles(Sentence sentence, Token head) {
    Match match = at(sentence, head.index());
    if (match != null && head.is("amod", "compound", "conj") && !head.isRoot()) {
      return rolesOfModified(sentence, head);
    }
    // "West Bank" is no bank.
    boolean named = match != null && match.known().kind() != Kind.PEOPLE;
    List<String> own = named ? null : Roles.STANDARD.endingAt(sentence, head.index());
    List<String> modifiers = new ArrayList<>();
    for (Token child : sentence.children(head, "compound", "amod", "nmod:poss", "flat")) {
      List<String> sectors =
          child.index() < head.index() && !partOfHead(sentence, child, head)
              ? Roles.STANDARD.endingAt(sentence, child.index())
              : null;
      if (sectors != null && !child.is("nmod:poss")) {
        modifiers.addAll(Coded.joined(sectors, List.of()));
      }
    }
    if (own == null) {
      return modifiers.stream().distinct().toList();
    }
    return GENERAL.contains(head.lemma())
        ? Coded.joined(modifiers, own)
        : Coded.joined(own, modifiers);
  }

  /** For an adjective that stands for a party, "French and Egyptian warships". */
  private static List<String> rolesOfModified(Sentence sentence, Token modifier) {
    Token noun = sentence.token(modifier.head());
    if (modifier.is("conj") && noun.is("amod", "compound") && !noun.isRoot()) {
      noun = sentence.token(noun.head());
    }
    List<String> sectors =
        modifier.is("conj") && noun.isProperNoun()
            ? null
            : Roles.STANDARD.endingAt(sentence, noun.index());
    return sectors == null ? List.of() : sectors;
  }

  /** Whether the modifier was already read as part of the head's phrase ("foreign minister"). */
  private static boolean partOfHead(Sentence sentence, Token child, Token head) {
    String phrase = child.lemma() + " " + head.lemma();
    return child.index() == head.index() - 1 && Roles.STANDARD.sectors(phrase) != null;
  }

  /** A country, people or place among the words before the head; nearest first, owners last. */
  private @Nullable String modifierCountry(Sentence sentence, Token head) {
    List<Token> modifiers =
        new ArrayList<>(sentence.children(head, "compound", "amod", "flat", "nummod", "det"));
    java.util.Collections.reverse(modifiers);
    modifiers.addAll(sentence.children(head, "nmod:poss"));
    for (Token modifier : modifiers) {
      Match match = at(sentence, modifier.index());
      if (match != null) {
        return match.known().country();
      }
      if (modifier.is("nmod:poss", "amod", "compound")) {
        String deeper = modifierCountry(sentence, modifier);
        if (deeper != null) {
          return deeper;
        }
      }
    }
    return null;
  }

  /** "Hezbollah guerrillas", "Arab League Secretary-General": the body before the head. */
  private Coded organizationBefore(Sentence sentence, Token head) {
    for (Token child : sentence.children(head, "compound", "amod", "nmod:poss")) {
      Match match = at(sentence, child.index());
      if (match != null && match.known().kind() == Kind.ORGANIZATION) {
        return new Coded(null, match.known().country(), match.known().sectors());
      }
    }
    return Coded.NOTHING;
  }

  private Coded withComplements(Sentence sentence, Token head, Coded coded, int depth) {
    Coded result = coded;
    for (String preposition : COMPLEMENTS) {
      for (Token other : sentence.children(head, "nmod")) {
        if (!result.isComplete() && hasCase(sentence, other, preposition)) {
          Coded inner = code(sentence, other, depth + 1);
          result = result.country() == null ? result.withCountry(inner.country()) : result;
          boolean group = preposition.equals("of") && isGroup(head);
          result =
              group && result.sectors().isEmpty() ? result.withSectors(inner.sectors()) : result;
        }
      }
    }
    for (Token clause : sentence.children(head, "acl")) {
      if (result.country() == null) {
        result = result.withCountry(countryUnder(sentence, clause));
      }
    }
    return result;
  }

  private static boolean isGroup(Token head) {
    return head.is("nsubj", "obj", "obl", "nsubj:pass", "nmod", "conj", "root")
        && (GENERAL.contains(head.lemma()) || head.tag().equals("CD") || head.isNoun());
  }

  private static boolean hasCase(Sentence sentence, Token token, String preposition) {
    return sentence.children(token, "case").stream()
        .anyMatch(word -> word.lemma().equals(preposition));
  }

  private @Nullable String countryUnder(Sentence sentence, Token top) {
    for (Token child : sentence.children(top, "obl", "obj", "nmod", "advcl")) {
      Match match = at(sentence, child.index());
      String country = match != null ? match.known().country() : countryUnder(sentence, child);
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** People at home where they act: "villagers blocked a road in Peru". */
  private @Nullable String countryOfClause(Sentence sentence, Token head, List<String> sectors) {
    boolean local = sectors.stream().anyMatch(LOCAL::contains);
    if (head.isRoot() || !local && sectors.stream().noneMatch(DOMESTIC::contains)) {
      return null;
    }
    Token verb = sentence.token(head.head());
    for (int steps = 0; steps < DEPTH && !verb.isVerb() && !verb.isRoot(); steps++) {
      verb = sentence.token(verb.head());
    }
    List<Token> places = new ArrayList<>(sentence.children(verb, "obl", "nmod"));
    for (Token clause : sentence.children(verb, "advcl", "conj", "acl")) {
      places.addAll(sentence.children(clause, "obl"));
    }
    sentence
        .children(verb, "obj")
        .forEach(object -> places.addAll(sentence.children(object, "nmod")));
    for (Token place : local ? places : List.<Token>of()) {
      if (LOCATIVES.stream().anyMatch(word -> hasCase(sentence, place, word))) {
        Match match = at(sentence, place.index());
        String country =
            match != null && match.known().isTerritory()
                ? match.known().country()
                : code(sentence, place, DEPTH - 1).country();
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
        sentence.children(head, "det").stream().anyMatch(d -> d.lemma().equals("the"));
    Token governor = verb;
    List<Token> subjects = sentence.children(verb, "nsubj");
    while (subjects.isEmpty() && governor.is("xcomp") && !governor.isRoot()) {
      governor = sentence.token(governor.head());
      subjects = sentence.children(governor, "nsubj");
    }
    if (subjects.isEmpty() || sectors.stream().noneMatch(DOMESTIC::contains)) {
      return null;
    }
    Coded subject = code(sentence, subjects.get(0), DEPTH - 1);
    boolean authority = subject.sectors().stream().anyMatch(AUTHORITY::contains);
    return definite || authority ? subject.country() : null;
  }

  private @Nullable String name(Sentence sentence, Token head) {
    return sentence.nameAt(head.index()).map(Name::span).map(sentences::words).orElse(null);
  }

  boolean isActor(Sentence sentence, int head) {
    return at(sentence, head) != null
        || Roles.STANDARD.endingAt(sentence, head) != null
        || sentence.nameAt(head).isPresent();
  }

  boolean isTerritory(Sentence sentence, int head) {
    Match match = at(sentence, head);
    return match != null
        ? match.known().isTerritory()
        : sentence.nameAt(head).filter(name -> name.type() == Name.Type.LOCATION).isPresent();
  }

  /** A role that one person has: "the minister" can be "he", "the ministry" cannot. */
  boolean isPersonalRole(Sentence sentence, int head) {
    String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    return Roles.STANDARD.endingAt(sentence, head) != null && PERSONAL_ENDING.matcher(lemma).find();
  }

  private static final java.util.regex.Pattern PERSONAL_ENDING =
      java.util.regex.Pattern.compile(
          "(?:er|or|ist|man|woman|ent|ary|ian|king|queen|prince|chief|pope|aide|ambassador"
              + "|general|colonel|judge|official|captain|envoy|priest|bishop|candidate)$");
}
