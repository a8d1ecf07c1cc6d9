package hearsay.place;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One place of the world, as a gazetteer lists it.
 *
 * @param geonameid GeoNames id, or null
 * @param name the main name
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param country ISO 3166-1 alpha-3, or null for what belongs to no one country
 * @param admin1 name of the first-order division it lies in (or is), or null
 * @param district name of the second-order division it lies in (or is), or null
 * @param feature GeoNames feature code
 * @param level what kind of place that is
 * @param population people, 0 where unknown
 * @param spellings how many alternate names are on record: a sign of prominence
 */
record Location(
    @Nullable Long geonameid,
    String name,
    double lat,
    double lon,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable String district,
    String feature,
    Level level,
    long population,
    int spellings) {

  /** What kind of place, coarsely. */
  enum Level {
    COUNTRY,
    /** First-order: state, province, oblast. */
    DIVISION,
    /** Second-order: county, district. */
    DISTRICT,
    TOWN,
    /** Continent, region, water, mountain, street that news names: no unit of administration. */
    REGION,
    /** Any water, hill, building or stretch of land in a large gazetteer. */
    LANDMARK;

    /** The level of a GeoNames feature code; never {@link #LANDMARK}. */
    static Level of(String feature) {
      if (feature.startsWith("PCL")) {
        return COUNTRY;
      }
      if (feature.startsWith("ADM")) {
        return feature.equals("ADM1") ? DIVISION : DISTRICT;
      }
      return feature.startsWith("PPL") || feature.equals("STLMT") ? TOWN : REGION;
    }
  }

  /** Whether this place lies within another, as far as their divisions tell; not within itself. */
  boolean isWithin(Location other) {
    if (country == null || !country.equals(other.country) || equals(other)) {
      return false;
    }
    return switch (other.level()) {
      case COUNTRY -> level() != Level.COUNTRY;
      case DIVISION ->
          other.admin1 != null && other.admin1.equals(admin1) && level() != Level.DIVISION;
      case DISTRICT ->
          other.district != null
              && other.district.equals(district)
              && Objects.equals(other.admin1, admin1)
              && level() == Level.TOWN;
      case TOWN, REGION, LANDMARK -> false;
    };
  }

  /** Great-circle distance in km, within half a per cent. */
  double km(Location other) {
    double x = Math.toRadians(lat);
    double y = Math.toRadians(other.lat);
    double a = Math.sin((y - x) / 2);
    double b = Math.sin(Math.toRadians(other.lon - lon) / 2);
    double h = a * a + Math.cos(x) * Math.cos(y) * b * b;
    return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
