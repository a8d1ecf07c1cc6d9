package hearsay.place.gazetteer;

import java.util.HashMap;
import java.util.Map;

/** Divisions by GeoNames' codes: "NL.07", "NL.07.0363". */
final class Divisions {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Integer> districts = new HashMap<>();

  /** The name that GeoNames' table of codes gives; it goes before that of the place. */
  void nameByCode(String code, String name) {
    names.put(code, name);
  }

  /** A place that is a division. */
  void add(Feature place, int number) {
    if (place.code().equals("ADM1")) {
      names.putIfAbsent(place.divisionCode(), place.name());
    } else if (place.code().equals("ADM2")) {
      districts.putIfAbsent(place.districtCode(), number);
    }
  }

  /** The name of a first-order division; its code where nothing names it. */
  String divisionName(String code) {
    return names.getOrDefault(code, code);
  }

  /** The number of a second-order division's place, or -1. */
  int districtPlace(String code) {
    return districts.getOrDefault(code, -1);
  }
}
