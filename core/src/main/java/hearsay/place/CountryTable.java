package hearsay.place;

import hearsay.place.Candidate.Kind;
import hearsay.place.Location.Level;
import hearsay.place.gazetteer.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Countries, continents, regions, seas and their demonyms, from countries.tsv, regions.tsv and
 * demonyms.tsv.
 */
final class CountryTable implements Gazetteer {
  private static final CountryTable BUNDLED = new CountryTable();

  private final Map<String, List<Candidate>> byKey = new HashMap<>();

  private CountryTable() {
    for (String[] row : Table.rows("countries.tsv", 8)) {
      List<String> names = Table.list(row[6]);
      long people = Long.parseLong(row[5]) * 1000;
      add(
          location(row[2], names.get(0), row[3], row[4], row[0], "PCLI", people),
          names,
          Table.list(row[7]));
    }
    for (String[] row : Table.rows("regions.tsv", 7)) {
      List<String> names = Table.list(row[0]);
      add(
          location(row[2], names.get(0), row[3], row[4], row[5], row[1], 0),
          names,
          Table.list(row[6]));
    }
  }

  static CountryTable bundled() {
    return BUNDLED;
  }

  private static Location location(
      String id,
      String name,
      String lat,
      String lon,
      String country,
      String feature,
      long population) {
    return new Location(
        orNull(id) == null ? null : Long.valueOf(id),
        name,
        Double.parseDouble(lat),
        Double.parseDouble(lon),
        orNull(country),
        feature.equals("ADM1") ? name : null,
        null,
        feature,
        Level.of(feature),
        population,
        100);
  }

  private static @Nullable String orNull(String cell) {
    return cell.equals("-") ? null : cell;
  }

  private void add(Location location, List<String> names, List<String> demonyms) {
    names.forEach(name -> add(name, new Candidate(location, Kind.MAIN)));
    demonyms.forEach(name -> add(name, new Candidate(location, Kind.DEMONYM)));
  }

  private void add(String name, Candidate candidate) {
    byKey.computeIfAbsent(NameKey.of(name), any -> new ArrayList<>()).add(candidate);
  }

  @Override
  public List<Candidate> named(String key) {
    return byKey.getOrDefault(key, List.of());
  }
}
