package hearsay.actor;

import hearsay.actor.Gazetteer.Match;
import hearsay.actor.Known.Kind;
import hearsay.actor.Known.Office;
import hearsay.language.Branches;
import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.List;
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

  /** Sectors that end with the office. */
  private static final Set<String> OFFICES = Set.of("GOV", "LEG", "MIL");

  private static final List<String> COMPLEMENTS =
      List.of("of", "from", "in", "to", "for", "at", "near", "on", "with", "between", "inside");

  private final List<@Nullable Match[]> matches = new ArrayList<>();
  private final ClauseCountry clauseCountry = new ClauseCountry(this);
  private final Titles titles = new Titles(this);
  private final List<Branches> branches = new ArrayList<>();
  private final List<@Nullable Coded[]> codedAlready = new ArrayList<>();
  private final Sentences sentences;
  private final @Nullable Integer month;

  PhraseCoder(Sentences sentences, Gazetteer names, @Nullable Integer month) {
    this.sentences = sentences;
    this.month = month;
    for (Sentence sentence : sentences.list()) {
      matches.add(names.matches(sentence));
      branches.add(new Branches(sentence));
      codedAlready.add(new Coded[sentence.size()]);
    }
  }

  @Nullable Match at(Sentence sentence, int token) {
    return matches.get(sentence.index())[token];
  }

  /** The codes of the phrase with this head, from the phrase and its clause alone. */
  Coded code(Sentence sentence, int head) {
    @Nullable Coded[] known = codedAlready.get(sentence.index());
    // Written twice at worst, and then the same.
    Coded found = known[head];
    if (found == null) {
      found = code(sentence, sentence.token(head), 0);
      known[head] = found;
    }
    return found;
  }

  /** As {@link #code(Sentence, int)} without a look into complements. */
  Coded codeShallow(Sentence sentence, Token head) {
    return code(sentence, head, DEPTH - 1);
  }

  List<Token> children(Sentence sentence, Token head, String... relations) {
    return branches.get(sentence.index()).of(head, relations);
  }

  private Coded code(Sentence sentence, Token head, int depth) {
    Match match = at(sentence, head.index());
    List<String> roles = roles(sentence, head);
    Coded own = match == null ? Coded.NOTHING : known(sentence, head, match);
    Coded coded =
        match != null && match.known().kind() == Kind.PEOPLE && !roles.isEmpty()
            ? own.withSectors(roles)
            : own.or(new Coded(null, null, roles));
    if (match != null && match.known().kind() == Kind.LEADER && depth == 0) {
      List<String> said = saidRole(sentence, head);
      coded = said.isEmpty() ? coded : coded.withSectors(said);
    }
    if (titles.isFormer(sentence, head)) {
      coded = coded.withSectors(retired(coded.sectors()));
    }
    if (coded.country() == null) {
      coded = coded.withCountry(modifierCountry(sentence, head));
    }
    coded = coded.or(organizationBefore(sentence, head));
    Token title = depth == 0 ? titles.above(sentence, head) : null;
    if (title != null) {
      coded = coded.or(codeShallow(sentence, title).withName(null));
    }
    if (depth < DEPTH) {
      for (Token other : children(sentence, head, "appos", "dep")) {
        if (other.isNoun() && !coded.isComplete()) {
          coded = coded.or(code(sentence, other, depth + 1).withName(null));
        }
      }
      coded = withComplements(sentence, head, coded, depth);
    }
    if (coded.country() == null && depth == 0) {
      coded = coded.withCountry(clauseCountry.of(sentence, head, coded.sectors()));
    }
    return coded.name() != null ? coded : coded.withName(name(sentence, head));
  }

  private Coded known(Sentence sentence, Token head, Match match) {
    Known known = match.known();
    List<String> sectors = known.sectors();
    if (known.kind() == Kind.SEAT && isPlaceHere(sentence, head)) {
      sectors = List.of();
    }
    if (month != null && known.kind() == Kind.LEADER) {
      return inOffice(known, month);
    }
    boolean named = known.kind() != Kind.PEOPLE && known.kind() != Kind.LEADER;
    String country = known.country();
    if (known.kind() == Kind.ORGANIZATION) {
      // "the Argentine Senate", "the Syrian Muslim Brotherhood": whose is said.
      String said = demonymBefore(sentence, head);
      country = said == null ? country : said;
    }
    return new Coded(named ? known.name() : null, country, sectors);
  }

  /** "Donald Tusk, the leader of the opposition": what the report calls a known person. */
  private List<String> saidRole(Sentence sentence, Token head) {
    for (Token other : children(sentence, head, "appos")) {
      if (other.isNoun() && !Roles.STANDARD.isGeneral(other.lemma())) {
        List<String> roles = roles(sentence, other);
        if (!roles.isEmpty()) {
          return titles.isFormer(sentence, other) ? retired(roles) : roles;
        }
      }
    }
    return List.of();
  }

  /** What a person was in a month; a country alone before the first office. */
  private static Coded inOffice(Known known, int month) {
    Office held = known.held(month);
    if (held != null) {
      return new Coded(null, held.country(), held.sectors());
    }
    Office left = known.left(month);
    return left == null
        ? new Coded(null, known.country(), List.of())
        : new Coded(null, left.country(), retired(left.sectors()));
  }

  /** The country of an adjective or owner before a body's name, or null. */
  private @Nullable String demonymBefore(Sentence sentence, Token head) {
    for (Token modifier : children(sentence, head, "amod", "compound", "nmod:poss")) {
      Match match = at(sentence, modifier.index());
      if (match != null
          && (match.known().kind() == Kind.PEOPLE || match.known().kind() == Kind.COUNTRY)) {
        return match.known().country();
      }
    }
    return null;
  }

  /** "in Paris" is the town. */
  private boolean isPlaceHere(Sentence sentence, Token head) {
    return children(sentence, head, "case").stream()
        .anyMatch(c -> ClauseCountry.LOCATIVES.contains(c.lemma()));
  }

  private static List<String> retired(List<String> sectors) {
    return sectors.stream().anyMatch(OFFICES::contains) ? List.of("ELI") : sectors;
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
    for (Token child : children(sentence, head, "compound", "amod", "nmod:poss", "flat")) {
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
    return Roles.STANDARD.isGeneral(head.lemma())
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
    // "a Kurdish rebel base": the role stands between.
    Token next = sentence.token(Math.min(modifier.index() + 1, sentence.size() - 1));
    if (sectors == null && next.is("compound") && next.head() == modifier.head()) {
      sectors = Roles.STANDARD.endingAt(sentence, next.index());
    }
    return sectors == null ? List.of() : sectors;
  }

  /** Whether the modifier was already read as part of the head's phrase ("foreign minister"). */
  private boolean partOfHead(Sentence sentence, Token child, Token head) {
    String phrase = child.lemma() + " " + head.lemma();
    return child.index() == head.index() - 1 && Roles.STANDARD.sectors(phrase) != null;
  }

  /** A country, people or place among the words before the head; nearest first, owners last. */
  private @Nullable String modifierCountry(Sentence sentence, Token head) {
    List<Token> modifiers =
        new ArrayList<>(children(sentence, head, "compound", "amod", "flat", "nummod", "det"));
    java.util.Collections.reverse(modifiers);
    modifiers.addAll(children(sentence, head, "nmod:poss"));
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
    for (Token child : children(sentence, head, "compound", "amod", "nmod:poss")) {
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
      for (Token other : children(sentence, head, "nmod")) {
        if (!result.isComplete() && hasCase(sentence, other, preposition)) {
          Coded inner = code(sentence, other, depth + 1);
          result = result.country() == null ? result.withCountry(inner.country()) : result;
          boolean group = preposition.equals("of") && isGroup(head);
          result =
              group && result.sectors().isEmpty() ? result.withSectors(inner.sectors()) : result;
        }
      }
    }
    for (Token clause : children(sentence, head, "acl")) {
      if (result.country() == null) {
        result = result.withCountry(countryUnder(sentence, clause));
      }
    }
    return result;
  }

  private static boolean isGroup(Token head) {
    return head.is("nsubj", "obj", "obl", "nsubj:pass", "nmod", "conj", "root")
        && (Roles.STANDARD.isGeneral(head.lemma()) || head.tag().equals("CD") || head.isNoun());
  }

  boolean hasCase(Sentence sentence, Token token, String preposition) {
    return children(sentence, token, "case").stream()
        .anyMatch(word -> word.lemma().equals(preposition));
  }

  private @Nullable String countryUnder(Sentence sentence, Token top) {
    for (Token child : children(sentence, top, "obl", "obj", "nmod", "advcl")) {
      Match match = at(sentence, child.index());
      boolean leader = match != null && match.known().kind() == Kind.LEADER;
      String country = match != null ? match.known().country() : countryUnder(sentence, child);
      if (!leader && country != null) {
        return country;
      }
    }
    return null;
  }

  private @Nullable String name(Sentence sentence, Token head) {
    return sentence.nameAt(head.index()).map(Name::span).map(sentences::words).orElse(null);
  }
}
