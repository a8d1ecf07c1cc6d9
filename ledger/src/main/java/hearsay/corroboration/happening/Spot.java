package hearsay.corroboration.happening;

import hearsay.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where an event is put.
 *
 * @param settlement GeoNames id of a town, village or city district; null where the place is wider
 * @param lat degrees north of the settlement
 * @param lon degrees east of the settlement
 */
record Spot(
    @Nullable Long settlement,
    double lat,
    double lon,
    @Nullable String country,
    @Nullable String admin1) {
  /** Settlements so near to each other may be one: a town and its suburb. Kilometres. */
  private static final double NEAR = 25;

  private static final double KM_PER_DEGREE = 111.2;

  static Spot of(Place place) {
    boolean settlement =
        place.geonameid() != null
            && place.lat() != null
            && place.lon() != null
            && place.feature() != null
            && place.feature().startsWith("PPL");
    return new Spot(
        settlement ? place.geonameid() : null,
        place.lat() == null ? 0 : place.lat(),
        place.lon() == null ? 0 : place.lon(),
        place.country(),
        place.admin1());
  }

  /** Whether no event can have taken place at both. */
  boolean excludes(Spot other) {
    if (country != null && other.country != null && !country.equals(other.country)) {
      return true;
    }
    if (settlement != null && other.settlement != null) {
      return !settlement.equals(other.settlement) && distance(other) > NEAR;
    }
    return admin1 != null && other.admin1 != null && !admin1.equals(other.admin1);
  }

  /** Kilometres, on a plane: near enough for what it decides. */
  private double distance(Spot other) {
    double north = lat - other.lat;
    double east = (lon - other.lon) * Math.cos(Math.toRadians((lat + other.lat) / 2));
    return KM_PER_DEGREE * Math.hypot(north, east);
  }
}
