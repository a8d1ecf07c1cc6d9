package hearsay.actor;

import hearsay.actor.Known.Kind;
import hearsay.actor.Known.Office;
import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Table;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every name in the tables, found in a sentence by its words, the longest first. Immutable. */
final class Gazetteer {
  /** The tables of this package, read once. */
  static final Gazetteer STANDARD = new Gazetteer();

  /** A name of the tables as it stands in a sentence. */
  record Match(Known known, int first, int last) {}

  private record Key(List<String> words, boolean lowerCase, Known known) {}

  private final Map<List<String>, Known> names = new LinkedHashMap<>();
  private final Map<String, List<Key>> byFirstWord = new HashMap<>();

  private Gazetteer() {
    readCountries();
    readOrganizations();
    for (Table.Row row : Table.read(Gazetteer.class, "leaders.tsv", 4)) {
      readLeader(row);
    }
    sort();
  }

  /** The tables, and before them what a user knows better. */
  Gazetteer(List<Table.Row> own) {
    for (Table.Row row : own) {
      if (row.cell(3).equals("-")) {
        readOrganization(row);
      } else {
        readLeader(row);
      }
    }
    STANDARD.names.forEach((words, known) -> names.putIfAbsent(words, known));
    STANDARD.byFirstWord.values().stream()
        .flatMap(List::stream)
        .filter(key -> names.get(key.words()) == key.known())
        .forEach(this::index);
    sort();
  }

  /** The longest first. */
  private void sort() {
    byFirstWord
        .values()
        .forEach(keys -> keys.sort(Comparator.comparingInt(key -> -key.words().size())));
  }

  private void readCountries() {
    List<Kind> kinds = List.of(Kind.COUNTRY, Kind.PEOPLE, Kind.SEAT, Kind.PLACE);
    List<Table.Row> rows = Table.read(Gazetteer.class, "countries.tsv", 5);
    for (int column = 1; column <= kinds.size(); column++) {
      Kind kind = kinds.get(column - 1);
      List<String> sectors = kind == Kind.SEAT ? List.of("GOV") : List.of();
      for (Table.Row row : rows) {
        String country = row.items(1).get(0);
        for (String item : row.items(column)) {
          boolean weak = item.startsWith("~");
          String name = weak ? item.substring(1) : item;
          add(name, new Known(kind, country, code(row.cell(0)), sectors, List.of(), weak));
        }
      }
    }
  }

  private static @Nullable String code(String cell) {
    return cell.equals("-") ? null : cell;
  }

  private void readOrganizations() {
    Table.read(Gazetteer.class, "organizations.tsv", 3).forEach(this::readOrganization);
  }

  private void readOrganization(Table.Row row) {
    List<String> sectors = row.cell(2).equals("-") ? List.of() : row.items(2);
    for (String name : row.items(0)) {
      add(name, new Known(Kind.ORGANIZATION, name, code(row.cell(1)), sectors));
    }
  }

  private void readLeader(Table.Row row) {
    List<String> forms = row.items(0);
    Office office = new Office(row.cell(1), row.items(2), row.cell(3));
    for (String name : forms) {
      Known known =
          new Known(Kind.LEADER, forms.get(0), row.cell(1), row.items(2), List.of(office), false);
      Known before = names.get(Words.split(name));
      if (before != null && before.kind() == Kind.LEADER) {
        replace(name, before.with(office));
      } else {
        add(name, known);
      }
    }
  }

  /** A name that two tables have keeps its first meaning: country, people, seat, then the rest. */
  private void add(String name, Known known) {
    List<String> words = Words.split(name);
    if (names.putIfAbsent(words, known) == null) {
      boolean lowerCase = Character.isLowerCase(name.codePointAt(0)) && !name.startsWith("the ");
      index(new Key(words, lowerCase, known));
    }
  }

  private void index(Key key) {
    byFirstWord.computeIfAbsent(key.words().get(0), word -> new ArrayList<>()).add(key);
  }

  /** Another office of a person whose name stands already. */
  private void replace(String name, Known known) {
    List<String> words = Words.split(name);
    names.put(words, known);
    byFirstWord
        .getOrDefault(words.get(0), new ArrayList<>())
        .replaceAll(
            key -> key.words().equals(words) ? new Key(words, key.lowerCase(), known) : key);
  }

  /** What the tables say of a whole name, whatever its case. */
  Optional<Known> named(String name) {
    return Optional.ofNullable(names.get(Words.split(name)));
  }

  /** For each token of a sentence the match that covers it, or null. */
  @Nullable Match[] matches(Sentence sentence) {
    List<String> words =
        sentence.tokens().stream().map(token -> Words.normal(token.text())).toList();
    @Nullable Match[] found = new Match[sentence.size()];
    for (int at = 0; at < words.size(); at++) {
      Match match = longest(sentence, words, at);
      if (match == null) {
        match = hyphenated(sentence, words.get(at), at);
      }
      if (match != null) {
        for (int i = at; i <= match.last(); i++) {
          found[i] = match;
        }
        at = match.last();
      }
    }
    return found;
  }

  private @Nullable Match longest(Sentence sentence, List<String> words, int at) {
    for (Key key : byFirstWord.getOrDefault(words.get(at), List.of())) {
      int end = at + key.words().size();
      if (end <= words.size()
          && words.subList(at, end).equals(key.words())
          && fits(key, sentence, at, end - 1)) {
        return new Match(key.known(), at, end - 1);
      }
    }
    return null;
  }

  private static boolean fits(Key key, Sentence sentence, int first, int last) {
    Token token = sentence.token(first);
    if (!key.lowerCase() && !Character.isUpperCase(token.text().codePointAt(0))) {
      return false;
    }
    if (key.words().size() == 1 && !tagFits(key.known().kind(), token)) {
      return false;
    }
    if (key.known().weak() && token.is("compound", "amod", "flat")) {
      return false;
    }
    Name name = sentence.nameAt(first).filter(n -> n.type() == Name.Type.PERSON).orElse(null);
    if (name == null || name.last() - name.first() <= last - first) {
      return true;
    }
    // A place name inside a longer personal name ("Michael Jordan") is no place.
    return key.known().kind() == Kind.LEADER
        ? GivenNames.fit(sentence, name, first, key.known())
        : key.words().size() > 1 && !key.known().isTerritory();
  }

  private static boolean tagFits(Kind kind, Token token) {
    return token.isNoun() || (kind == Kind.PEOPLE || kind == Kind.COUNTRY) && isModifier(token);
  }

  private static boolean isModifier(Token token) {
    return token.tag().startsWith("JJ") || token.tag().equals("PRP");
  }

  /** "US-led", "Moscow-based", "U.S.-Soviet": what stands before the hyphen. */
  private @Nullable Match hyphenated(Sentence sentence, String word, int at) {
    int hyphen = word.indexOf('-');
    if (hyphen <= 0 || !Character.isUpperCase(sentence.token(at).text().codePointAt(0))) {
      return null;
    }
    String rest = word.substring(hyphen + 1);
    if (rest.equals("backed")
        || rest.equals("supplied")
        || rest.equals("occupied")
        || rest.equals("held")
        || rest.equals("made")
        || rest.equals("built")
        || rest.equals("supported")
        || rest.equals("funded")) {
      return null;
    }
    Known known = names.get(List.of(word.substring(0, hyphen)));
    return known == null || known.kind() == Kind.LEADER ? null : new Match(known, at, at);
  }
}
