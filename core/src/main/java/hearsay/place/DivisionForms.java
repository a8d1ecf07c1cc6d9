package hearsay.place;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.place.Candidate.Kind;
import hearsay.place.Location.Level;
import hearsay.place.gazetteer.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Abbreviations and postal codes of divisions, and demonyms of divisions and towns, from
 * divisions.tsv. Abbreviations are looked up as they are written, since a folded key would lose
 * what tells "Ind." from "Ind" and "La." from "La".
 */
final class DivisionForms implements Gazetteer {
  private final Map<String, List<Division>> demonyms = new HashMap<>();
  private final Map<String, List<Division>> abbreviations = new HashMap<>();
  private final Map<String, List<Division>> postalCodes = new HashMap<>();

  /**
   * @param places where the divisions and towns are looked for, in this order; the last has all (a
   *     test asks for each)
   */
  DivisionForms(Gazetteer... places) {
    for (String[] row : Table.rows("divisions.tsv", 6)) {
      Division division = new Division(row[0], Level.valueOf(row[1]), row[2], places);
      put(abbreviations, Table.list(row[3]), division);
      put(postalCodes, Table.list(row[4]), division);
      put(demonyms, Table.list(row[5]).stream().map(NameKey::of).toList(), division);
    }
  }

  /** A row of the table. It is looked up when it is first asked for: most never are. */
  private static final class Division {
    private final String name;
    private final Level level;
    private final String country;
    private final Gazetteer[] places;
    private volatile @Nullable Location location;

    Division(String name, Level level, String country, Gazetteer... places) {
      this.name = name;
      this.level = level;
      this.country = country;
      this.places = places;
    }

    Candidate as(Kind kind) {
      Location known = location;
      if (known == null) {
        known = find();
        location = known; // many threads may find it, and all the same
      }
      return new Candidate(known, kind);
    }

    private Location find() {
      for (Gazetteer one : places) {
        Optional<Location> found =
            one.named(NameKey.of(name)).stream()
                .map(Candidate::location)
                .filter(place -> country.equals(place.country()) && place.level() == level)
                .max(Comparator.comparingLong(Location::population));
        if (found.isPresent()) {
          return found.get();
        }
      }
      throw new IllegalStateException("divisions.tsv: no place " + name);
    }
  }

  private static void put(Map<String, List<Division>> map, List<String> forms, Division division) {
    for (String form : forms) {
      map.computeIfAbsent(form, any -> new ArrayList<>()).add(division);
    }
  }

  private static List<Candidate> candidates(
      Map<String, List<Division>> map, String form, Kind kind) {
    return map.getOrDefault(form, List.of()).stream().map(division -> division.as(kind)).toList();
  }

  /**
   * What the abbreviation at a token stands for. Behind a comma its dot may have been taken for the
   * sentence's end ("SALINA, Kan. Two people …"), and postal codes count as well.
   */
  List<Candidate> at(Sentence sentence, int at) {
    Token token = sentence.token(at);
    List<Candidate> meant = abbreviated(token.text());
    if (!meant.isEmpty() || at < 2 || !sentence.token(at - 1).text().equals(",")) {
      return meant;
    }
    if (at + 1 < sentence.size() && sentence.token(at + 1).text().equals(".")) {
      meant = abbreviated(token.text() + ".");
    }
    boolean behindTown = Character.isUpperCase(sentence.token(at - 2).text().codePointAt(0));
    return meant.isEmpty() && behindTown ? postal(token.text()) : meant;
  }

  /** What an abbreviation stands for wherever it is met. */
  List<Candidate> abbreviated(String written) {
    return candidates(abbreviations, written, Kind.ABBREVIATION);
  }

  /** What a postal code stands for behind a town's name and a comma. */
  private List<Candidate> postal(String written) {
    return candidates(postalCodes, written, Kind.ABBREVIATION);
  }

  @Override
  public List<Candidate> named(String key) {
    return candidates(demonyms, key, Kind.DEMONYM);
  }
}
