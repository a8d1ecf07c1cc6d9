package hearsay.place.gazetteer;

import hearsay.place.gazetteer.SortedPostings.Row;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The keys of one place while it is read, each with its best sort of name. */
final class PlaceNames {
  private final KeyRules rules;
  private final Map<String, NameSort> sorts = new LinkedHashMap<>();

  PlaceNames(KeyRules rules) {
    this.rules = rules;
  }

  /** The names that GeoNames' main table and the table of divisions have for a place. */
  static PlaceNames of(Feature place, String[] alternates, Divisions divisions, KeyRules rules) {
    PlaceNames names = new PlaceNames(rules);
    names.main(place.name());
    names.main(place.asciiName());
    String full = NameKey.of(place.name());
    for (String alternate : alternates) {
      // "New York" for New York City is more than just any other name
      boolean town = full.endsWith(" city") && full.equals(NameKey.of(alternate) + " city");
      names.other(alternate, town ? NameSort.SHORT : NameSort.ALTERNATE);
    }
    if (place.code().equals("ADM1")) {
      String byCode = divisions.divisionName(place.divisionCode());
      names.other(byCode, NameSort.SHORT);
      names.shortOf(place.name(), NameSort.SHORT);
      names.shortOf(byCode, NameSort.SHORT);
    } else if (place.code().equals("ADM2") && !place.countryCode().equals("US")) {
      names.shortOf(place.name(), NameSort.ALTERNATE); // Orange County is never "Orange"
    }
    return names;
  }

  private void main(String name) {
    rules.key(name).ifPresent(key -> put(key, NameSort.MAIN));
  }

  void other(String name, NameSort sort) {
    rules.otherKey(name).ifPresent(key -> put(key, sort));
  }

  private void shortOf(String name, NameSort sort) {
    rules.key(name).flatMap(rules::shortKey).ifPresent(key -> put(key, sort));
  }

  private void put(String key, NameSort sort) {
    sorts.merge(key, sort, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  /**
   * @param place its number
   */
  void layDown(int place, SortedPostings postings) throws IOException {
    for (Map.Entry<String, NameSort> entry : sorts.entrySet()) {
      postings.add(new Row(entry.getKey(), GazetteerIndex.posting(place, entry.getValue())));
    }
  }
}
