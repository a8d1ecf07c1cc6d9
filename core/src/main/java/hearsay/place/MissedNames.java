package hearsay.place;

import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.place.Candidate.Kind;
import hearsay.place.Location.Level;
import hearsay.place.PlaceMention.Origin;
import hearsay.place.Words.Role;
import hearsay.place.gazetteer.NameKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Places that the tagger passes by: abbreviations, demonyms, compounds, and names of the gazetteer
 * in surroundings where hardly anything but a place can stand.
 */
final class MissedNames {
  /** Where only a preposition speaks for a town, it must have this many people. */
  private static final int TOWN_PEOPLE = 3_000;

  private static final Set<String> DATELINE_ENDS = Set.of("(", "-LRB-", "-", "--", "–", "—", "---");

  private final Words words;
  private final DivisionForms forms;
  private final Lookup lookup;
  private final Set<String> accepted;
  private final Compounds compounds;

  /**
   * @param accepted keys that are places elsewhere in the report
   */
  MissedNames(Words words, DivisionForms forms, Lookup lookup, Set<String> accepted) {
    this.words = words;
    this.forms = forms;
    this.lookup = lookup;
    this.accepted = accepted;
    this.compounds = new Compounds(words, lookup, accepted);
  }

  /** All of a sentence beside those already found, in order. */
  List<PlaceMention> find(Sentence sentence, List<PlaceMention> already) {
    BitSet taken = new BitSet(sentence.size());
    already.forEach(mention -> taken.set(mention.first(), mention.last() + 1));
    List<PlaceMention> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (isCapital(sentence.token(i)) && !taken.get(i)) {
        int free = taken.nextSetBit(i) < 0 ? sentence.size() : taken.nextSetBit(i);
        for (PlaceMention mention : at(sentence, i)) {
          if (mention.last() < free) {
            found.add(mention);
            taken.set(mention.first(), mention.last() + 1);
          }
        }
      }
    }
    return found;
  }

  private List<PlaceMention> at(Sentence sentence, int first) {
    Optional<Name> name = sentence.nameAt(first);
    List<PlaceMention> parts = compounds.at(sentence, first);
    if (!parts.isEmpty()) {
      return parts;
    }
    Optional<PlaceMention> unit = withUnit(sentence, first);
    if (unit.isPresent()) {
      return List.of(unit.get());
    }
    if (name.isPresent() && name.get().first() != name.get().last()) {
      return inName(sentence, name.get(), first).map(List::of).orElse(List.of());
    }
    return abbreviation(sentence, first)
        .or(() -> county(sentence, first))
        .or(() -> demonym(sentence, first))
        .or(() -> known(sentence, first))
        .map(List::of)
        .orElse(List.of());
  }

  /** "Kursk Region", "Sudzha district": what follows the name leaves no doubt. */
  private Optional<PlaceMention> withUnit(Sentence sentence, int at) {
    boolean free =
        sentence.nameAt(at).filter(name -> name.type() == Name.Type.PERSON).isEmpty()
            && sentence.token(at).isProperNoun()
            && !words.is(Role.COMMON, sentence.token(at))
            && !words.is(Role.PART, sentence.token(at));
    if (!free || at + 1 >= sentence.size()) {
      return Optional.empty();
    }
    Token unit = sentence.token(at + 1);
    if (words.unit(unit).filter(level -> level != Level.TOWN).isEmpty()
        || (words.is(Role.BODY, unit) && !unit.lemma().equals("district"))) {
      return Optional.empty();
    }
    List<Candidate> meant = new TaggedNames(words, lookup).candidates(sentence, at, at);
    int last = isCapital(unit) ? at + 1 : at;
    return meant.isEmpty()
        ? Optional.empty()
        : Optional.of(PlaceMention.of(sentence, at, last, meant, Origin.GAZETTEER));
  }

  /** A place known from elsewhere in the report at the head of an organisation's name. */
  private Optional<PlaceMention> inName(Sentence sentence, Name name, int first) {
    if (name.type() != Name.Type.ORGANIZATION || first != name.first()) {
      return Optional.empty();
    }
    for (int last = Math.min(name.last(), first + 3); last >= first; last--) {
      String key = Lookup.key(sentence, first, last);
      if (accepted.contains(key)) {
        Origin origin = last == name.last() ? Origin.NAMESAKE : Origin.NAME_PART;
        return Optional.of(PlaceMention.of(sentence, first, last, lookup.places(key), origin));
      }
    }
    return Optional.empty();
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private Optional<PlaceMention> abbreviation(Sentence sentence, int at) {
    String written = sentence.token(at).text();
    if (at + 1 < sentence.size()) {
      List<Candidate> pair = forms.abbreviated(written + " " + sentence.token(at + 1).text());
      if (!pair.isEmpty()) {
        return Optional.of(PlaceMention.of(sentence, at, at + 1, pair, Origin.ABBREVIATION));
      }
    }
    List<Candidate> meant = forms.at(sentence, at);
    return meant.isEmpty()
        ? Optional.empty()
        : Optional.of(PlaceMention.of(sentence, at, at, meant, Origin.ABBREVIATION));
  }

  private Optional<PlaceMention> demonym(Sentence sentence, int first) {
    for (int last = Math.min(first + 2, sentence.size() - 1); last >= first; last--) {
      List<Candidate> meant = lookup.demonym(Lookup.key(sentence, first, last));
      if (!meant.isEmpty()
          && !isTongue(sentence, first, last)
          && !isEthnic(sentence, first, last)) {
        return Optional.of(PlaceMention.of(sentence, first, last, meant, Origin.DEMONYM));
      }
    }
    return Optional.empty();
  }

  /** "in Spanish.", "the French word", "speaks Welsh". */
  private boolean isTongue(Sentence sentence, int first, int last) {
    boolean ends = last + 1 >= sentence.size() || !isWord(sentence.token(last + 1));
    if (first > 0) {
      Token before = sentence.token(first - 1);
      if (words.is(Role.TONGUE, before) || (ends && before.lemma().equals("in"))) {
        return true;
      }
    }
    return last + 1 < sentence.size() && words.is(Role.TONGUE, sentence.token(last + 1));
  }

  /** "African Americans": where one's forebears lived says little of where one is. */
  private boolean isEthnic(Sentence sentence, int first, int last) {
    return (first > 0 && isDemonymBeside(sentence, first - 1))
        || (last + 1 < sentence.size()
            && sentence.token(last + 1).text().startsWith("American")
            && isDemonymBeside(sentence, last));
  }

  private boolean isDemonymBeside(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.text().equals("Native") || !lookup.demonym(NameKey.of(token.text())).isEmpty();
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  /** "Baker and Nassau counties". */
  private Optional<PlaceMention> county(Sentence sentence, int first) {
    List<Candidate> counties = CountyLists.candidates(sentence, first, first, lookup);
    return counties.isEmpty()
        ? Optional.empty()
        : Optional.of(PlaceMention.of(sentence, first, first, counties, Origin.GAZETTEER));
  }

  /** The longest name of the gazetteer that begins here and stands as a place does. */
  private Optional<PlaceMention> known(Sentence sentence, int first) {
    for (int last = Math.min(first + 3, sentence.size() - 1); last >= first; last--) {
      if (!isCapital(sentence.token(last))
          || isInLongerName(sentence, last)
          || (first == last && words.is(Role.COMMON, sentence.token(first)))) {
        continue;
      }
      PlaceMention mention =
          PlaceMention.of(
              sentence,
              first,
              last,
              lookup.places(Lookup.key(sentence, first, last)),
              Origin.GAZETTEER);
      if (!mention.candidates().isEmpty() && stands(mention)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private static boolean isInLongerName(Sentence sentence, int at) {
    return sentence.nameAt(at).filter(name -> name.first() != name.last()).isPresent();
  }

  private boolean stands(PlaceMention mention) {
    boolean proper = mention.head().isProperNoun();
    boolean alone =
        mention.after().filter(next -> next.isProperNoun() && isCapital(next)).isEmpty()
            && mention.before().filter(next -> next.isProperNoun() && isCapital(next)).isEmpty();
    if (!proper || !alone) {
      return false;
    }
    if (isDateline(mention)) {
      return mention.candidates().stream().anyMatch(candidate -> candidate.kind() == Kind.MAIN);
    }
    boolean person =
        mention
            .sentence()
            .nameAt(mention.first())
            .filter(name -> name.type() == Name.Type.PERSON)
            .isPresent();
    boolean located = mention.before().filter(word -> words.is(Role.LOCATIVE, word)).isPresent();
    if (located || isQualified(mention)) {
      return mention.candidates().stream().anyMatch(MissedNames::isTownOrMore);
    }
    return !person
        && (accepted.contains(mention.key())
            || mention.candidates().stream().anyMatch(MissedNames::isUnmistakable));
  }

  /** "MOUNT GILEAD (AP) --". */
  private static boolean isDateline(PlaceMention mention) {
    String name = mention.sentence().token(mention.first()).text();
    return mention.first() == 0
        && name.length() > 2
        && name.equals(name.toUpperCase(Locale.ROOT))
        && mention.after().filter(next -> DATELINE_ENDS.contains(next.text())).isPresent();
  }

  /** "Alvin, Texas". */
  private boolean isQualified(PlaceMention mention) {
    Sentence sentence = mention.sentence();
    int next = mention.last() + 2;
    if (next >= sentence.size() || !sentence.token(next - 1).text().equals(",")) {
      return false;
    }
    List<Candidate> behind = new ArrayList<>(forms.abbreviated(sentence.token(next).text()));
    for (int last = next; last < Math.min(next + 3, sentence.size()); last++) {
      behind.addAll(lookup.places(Lookup.key(sentence, next, last)));
    }
    return mention.candidates().stream()
        .anyMatch(
            inner ->
                behind.stream().anyMatch(outer -> inner.location().isWithin(outer.location())));
  }

  private static boolean isTownOrMore(Candidate candidate) {
    Location place = candidate.location();
    return candidate.kind() != Kind.ALTERNATE
        && place.level() != Level.LANDMARK
        && (place.level() != Level.TOWN || place.population() >= TOWN_PEOPLE);
  }

  private static boolean isUnmistakable(Candidate candidate) {
    Location place = candidate.location();
    return candidate.kind() == Kind.MAIN
        && (place.level() == Level.COUNTRY
            || place.level() == Level.REGION
            || place.name().endsWith(" County"));
  }
}
