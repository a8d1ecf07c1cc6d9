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

/**
 * Abbreviations and postal codes of divisions, and demonyms of divisions and towns, from
 * divisions.tsv. Abbreviations are looked up as they are written, since a folded key would lose
 * what tells "Ind." from "Ind" and "La." from "La".
 */
final class DivisionForms implements Gazetteer {
  private final Map<String, List<Candidate>> demonyms = new HashMap<>();
  private final Map<String, List<Candidate>> abbreviations = new HashMap<>();
  private final Map<String, List<Candidate>> postalCodes = new HashMap<>();

  /**
   * @param places where the divisions and towns are looked for, in this order; the last has all
   */
  DivisionForms(Gazetteer... places) {
    for (String[] row : Table.rows("divisions.tsv", 6)) {
      Location location = location(row, places);
      put(abbreviations, Table.list(row[3]), new Candidate(location, Kind.ABBREVIATION));
      put(postalCodes, Table.list(row[4]), new Candidate(location, Kind.ABBREVIATION));
      put(
          demonyms,
          Table.list(row[5]).stream().map(NameKey::of).toList(),
          new Candidate(location, Kind.DEMONYM));
    }
  }

  private static Location location(String[] row, Gazetteer... places) {
    Level level = Level.valueOf(row[1]);
    for (Gazetteer one : places) {
      Optional<Location> found =
          one.named(NameKey.of(row[0])).stream()
              .map(Candidate::location)
              .filter(place -> row[2].equals(place.country()) && place.level() == level)
              .max(Comparator.comparingLong(Location::population));
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new IllegalStateException("divisions.tsv: no place " + row[0]);
  }

  private static void put(
      Map<String, List<Candidate>> map, List<String> forms, Candidate candidate) {
    for (String form : forms) {
      map.computeIfAbsent(form, any -> new ArrayList<>()).add(candidate);
    }
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
    return abbreviations.getOrDefault(written, List.of());
  }

  /** What a postal code stands for behind a town's name and a comma. */
  private List<Candidate> postal(String written) {
    return postalCodes.getOrDefault(written, List.of());
  }

  @Override
  public List<Candidate> named(String key) {
    return demonyms.getOrDefault(key, List.of());
  }
}
