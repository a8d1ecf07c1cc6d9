package hearsay.place.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A place as an index holds it.
 *
 * @param geonameid GeoNames id, or null
 * @param name the main name
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param country ISO 3166-1 alpha-3, or null for what lies in no country
 * @param division name of the first-order division it lies in (or is), or null
 * @param district name of the second-order division it lies in (or is), or null
 * @param feature GeoNames feature code
 * @param population people, 0 where unknown
 * @param spellings how many alternate names are on record, at most 127
 */
public record Entry(
    @Nullable Long geonameid,
    String name,
    double lat,
    double lon,
    @Nullable String country,
    @Nullable String division,
    @Nullable String district,
    String feature,
    long population,
    int spellings) {}
