package hearsay.place.gazetteer;

import java.io.IOException;

/**
 * A line of GeoNames' main table.
 *
 * @param alternates its other names, between commas
 * @param countryCode ISO 3166-1 alpha-2, or empty
 * @param code feature code ("PPL"); where none is given, that of the class
 * @param admin1 code of the first-order division, or empty
 * @param admin2 code of the second-order division, or empty
 * @param modified when it was last changed, ISO 8601
 */
record Feature(
    int id,
    String name,
    String asciiName,
    String alternates,
    double lat,
    double lon,
    String code,
    String countryCode,
    String admin1,
    String admin2,
    int population,
    String modified) {
  static final int COLUMNS = 19;

  /**
   * @throws IOException naming file and line, where a cell is not what it should be
   */
  static Feature of(String[] cells, TabbedLines at) throws IOException {
    long id = at.count(cells[0], "geonameid (column 1)");
    if (id == 0 || id > EntriesById.MOST) {
      throw at.wrong("no GeoNames id: " + id);
    }
    return new Feature(
        (int) id,
        cells[1],
        cells[2],
        cells[3],
        at.degrees(cells[4], 90, "latitude (column 5)"),
        at.degrees(cells[5], 180, "longitude (column 6)"),
        code(cells[6], cells[7]),
        cells[8],
        cells[10],
        cells[11],
        (int) Math.min(Integer.MAX_VALUE, at.count(cells[14], "population (column 15)")),
        cells[18]);
  }

  private static String code(String featureClass, String code) {
    if (!code.isEmpty()) {
      return code;
    }
    return switch (featureClass) {
      case "P" -> "PPL";
      case "A" -> "ADMD";
      default -> featureClass;
    };
  }

  /** Whether it is no more: a former town or division. */
  boolean isPast() {
    return switch (code) {
      case "PPLH", "PPLQ", "PPLW", "PPLCH" -> true;
      default -> code.startsWith("ADM") && code.endsWith("H");
    };
  }

  /** Whether it is a country; those are in a table of their own. */
  boolean isCountry() {
    return code.startsWith("PCL");
  }

  String divisionCode() {
    return admin1.isEmpty() ? "" : countryCode + "." + admin1;
  }

  String districtCode() {
    return admin1.isEmpty() || admin2.isEmpty() ? "" : divisionCode() + "." + admin2;
  }
}
