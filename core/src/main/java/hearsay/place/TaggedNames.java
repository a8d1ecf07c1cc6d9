package hearsay.place;

import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.place.Location.Level;
import hearsay.place.PlaceMention.Origin;
import hearsay.place.Words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Place names among the tagger's names: its locations, cut and mended where the gazetteer knows
 * better, and the places inside its organisations.
 */
final class TaggedNames {
  /** An organisation whose name is nothing but a town's must be a town this size to count. */
  private static final int NAMESAKE_PEOPLE = 50_000;

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "do", "da", "dos", "das", "del", "di", "du", "des", "la", "le", "am", "an", "upon",
          "sur", "al", "el");

  private final Words words;
  private final Lookup lookup;

  TaggedNames(Words words, Lookup lookup) {
    this.words = words;
    this.lookup = lookup;
  }

  /** All of a sentence, in order. */
  List<PlaceMention> find(Sentence sentence) {
    List<PlaceMention> found = new ArrayList<>();
    for (Name name : sentence.names()) {
      switch (name.type()) {
        case LOCATION -> location(sentence, name, found);
        case ORGANIZATION -> organisation(sentence, name).ifPresent(found::add);
        case PERSON -> {} // a person's name is no place; what the tagger got wrong is mended later
      }
    }
    return found;
  }

  private void location(Sentence sentence, Name name, List<PlaceMention> found) {
    int from = name.first();
    for (int i = name.first(); i <= name.last() + 1; i++) {
      if (i > name.last() || isBreak(sentence.token(i))) {
        if (from < i) {
          piece(sentence, from, i - 1, found);
        }
        from = i + 1;
      }
    }
  }

  private static boolean isBreak(Token token) {
    return !Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  private void piece(Sentence sentence, int first, int last, List<PlaceMention> found) {
    if (first < last && !isNamelike(sentence.token(first))) {
      piece(sentence, first + 1, last, found);
      return;
    }
    if (first < last && sentence.token(last).tag().equals("POS")) {
      piece(sentence, first, last - 1, found);
      return;
    }
    int end = grown(sentence, first, last);
    List<Candidate> known = candidates(sentence, first, end);
    if (!known.isEmpty()) {
      found.add(PlaceMention.of(sentence, first, end, known, Origin.TAGGED));
      return;
    }
    for (int i = first; i < last; i++) {
      if (sentence.token(i).text().equalsIgnoreCase("and")) {
        if (i > first) {
          piece(sentence, first, i - 1, found);
        }
        piece(sentence, i + 1, last, found);
        return;
      }
    }
    if (first < last || sentence.token(first).text().indexOf('-') < 0) {
      found.add(partlyKnown(sentence, first, last)); // compounds are taken apart elsewhere
    }
  }

  /** A location that the gazetteer lacks as a whole: what it knows within, else the bare name. */
  private PlaceMention partlyKnown(Sentence sentence, int first, int last) {
    for (int begin = first + 1; begin <= last; begin++) {
      if (words.is(Role.PART, phrase(sentence, first, begin - 1))
          || words.is(Role.PART, sentence.token(begin - 1))) {
        List<Candidate> known = candidates(sentence, begin, last);
        if (!known.isEmpty()) {
          return PlaceMention.of(sentence, begin, last, known, Origin.TAGGED);
        }
      }
    }
    return namedAfter(sentence, first, last)
        .orElseGet(() -> PlaceMention.of(sentence, first, last, List.of(), Origin.TAGGED));
  }

  private Optional<PlaceMention> organisation(Sentence sentence, Name name) {
    List<Candidate> whole =
        candidates(sentence, name.first(), name.last()).stream()
            .filter(TaggedNames::isProminent)
            .toList();
    if (!whole.isEmpty()) {
      return Optional.of(
          PlaceMention.of(sentence, name.first(), name.last(), whole, Origin.NAMESAKE));
    }
    return namedAfter(sentence, name.first(), name.last())
        .or(() -> namedOf(sentence, name.first(), name.last()));
  }

  /** "University of Manitoba", "Conference Board of Canada". */
  private Optional<PlaceMention> namedOf(Sentence sentence, int first, int last) {
    for (int i = last - 1; i > first; i--) {
      if (sentence.token(i).text().equals("of")) {
        List<Candidate> known =
            candidates(sentence, i + 1, last).stream().filter(TaggedNames::isProminent).toList();
        return known.isEmpty()
            ? Optional.empty()
            : Optional.of(PlaceMention.of(sentence, i + 1, last, known, Origin.NAME_PART));
      }
    }
    return Optional.empty();
  }

  private static boolean isProminent(Candidate candidate) {
    Location place = candidate.location();
    return candidate.kind() == Candidate.Kind.MAIN
        && place.level() != Level.LANDMARK
        && (place.level() != Level.TOWN || place.population() >= NAMESAKE_PEOPLE);
  }

  /**
   * The place at the head of a longer name: a country before anything ("U.S. Army"), else what
   * stands before a local body ("Boise Police Department", "Ada County Jail").
   */
  private Optional<PlaceMention> namedAfter(Sentence sentence, int first, int last) {
    int begin = sentence.token(first).text().equalsIgnoreCase("the") ? first + 1 : first;
    for (int end = last - 1; end >= begin; end--) {
      List<Candidate> known = candidates(sentence, begin, end);
      if (!known.isEmpty()) {
        boolean named =
            (end > begin && words.unit(sentence.token(end)).isPresent())
                || words.is(Role.BODY, sentence.token(end + 1))
                || known.stream().anyMatch(TaggedNames::isCountry);
        return named && !isPlainWords(sentence, begin, end)
            ? Optional.of(PlaceMention.of(sentence, begin, end, known, Origin.NAME_PART))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isCountry(Candidate candidate) {
    return candidate.location().level() == Level.COUNTRY && candidate.kind() == Candidate.Kind.MAIN;
  }

  /** "White", "Central", "City": names of places somewhere, but not at the head of another name. */
  private boolean isPlainWords(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      if (!words.is(Role.COMMON, token)
          && !words.is(Role.BODY, token)
          && !words.is(Role.PART, token)
          && !words.is(Role.SITE, token)) {
        return false;
      }
    }
    return true;
  }

  /** The last token of the name, once the words that the tagger cut off it are added. */
  private int grown(Sentence sentence, int first, int last) {
    int next = last + 1;
    if (next < sentence.size()
        && isNamelike(sentence.token(next))
        && sentence.nameAt(next).isEmpty()
        && words.unit(sentence.token(next)).isPresent()
        && !candidates(sentence, first, next).isEmpty()) {
      return next;
    }
    return isParticle(sentence, next) && !candidates(sentence, first, next + 1).isEmpty()
        ? next + 1
        : last;
  }

  /** "Rio Grande do Sul": the tagger ends names at small words. */
  private static boolean isParticle(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && PARTICLES.contains(sentence.token(at).text())
        && isNamelike(sentence.token(at + 1));
  }

  private static boolean isNamelike(Token token) {
    return !Character.isLowerCase(token.text().codePointAt(0));
  }

  /**
   * What a stretch of tokens may mean. A unit at its end or behind it ("Kursk Region", "Sudzha
   * district") keeps what is of that level, where anything is.
   */
  List<Candidate> candidates(Sentence sentence, int first, int last) {
    if (last - first >= Lookup.LONGEST_NAME
        || (first == last && words.is(Role.COMMON, sentence.token(first)))) {
      return List.of();
    }
    List<Candidate> counties = CountyLists.candidates(sentence, first, last, lookup);
    if (!counties.isEmpty()) {
      return counties;
    }
    List<Candidate> whole = lookup.places(Lookup.key(sentence, first, last));
    Optional<Level> within = words.unit(sentence.token(last));
    if (whole.isEmpty() && within.isPresent() && first < last) {
      return ofLevel(lookup.places(Lookup.key(sentence, first, last - 1)), within.get());
    }
    List<Candidate> fitting =
        said(sentence, first, last).map(level -> ofLevel(whole, level)).orElse(List.of());
    return fitting.isEmpty() ? whole : fitting;
  }

  /** The level that the words around a name give it: "Sudzha district", "the city of Kursk". */
  private Optional<Level> said(Sentence sentence, int first, int last) {
    if (first >= 2 && sentence.token(first - 1).text().equals("of")) {
      Optional<Level> before = words.unit(sentence.token(first - 2));
      if (before.isPresent()) {
        return before;
      }
    }
    return last + 1 < sentence.size() ? words.unit(sentence.token(last + 1)) : Optional.empty();
  }

  private static List<Candidate> ofLevel(List<Candidate> candidates, Level level) {
    return candidates.stream()
        .filter(
            candidate -> {
              Level its = candidate.location().level();
              return its == level || (level == Level.DIVISION && its == Level.DISTRICT);
            })
        .toList();
  }

  private static String phrase(Sentence sentence, int first, int last) {
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i <= last; i++) {
      phrase.append(i == first ? "" : " ").append(sentence.token(i).text());
    }
    return phrase.toString();
  }
}
