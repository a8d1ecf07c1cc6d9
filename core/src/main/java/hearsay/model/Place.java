package hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * A place name and where it is.
 *
 * @param id "p1", "p2" … in text order
 * @param name the gazetteer's main name, or null where the place is not in it
 * @param geonameid GeoNames id, or null
 * @param lat degrees north, WGS 84, or null
 * @param lon degrees east, WGS 84, or null
 * @param country ISO 3166-1 alpha-3, or null
 * @param admin1 first-order division's name, or null
 * @param feature GeoNames feature code ("PPLA2"), or null
 * @param use what the name stands for in this sentence
 * @param confidence of the resolution, 0 to 1
 */
public record Place(
    String id,
    Span span,
    String text,
    @Nullable String name,
    @Nullable Long geonameid,
    @Nullable Double lat,
    @Nullable Double lon,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable String feature,
    Use use,
    double confidence) {
  /** What a place name stands for. Only literal places locate events. */
  public enum Use {
    /** The place itself. */
    LITERAL,
    /** Its government, army, team or people ("Kiev wants"). */
    METONYMIC,
    /** Part of an organisation's or a person's name. */
    NAME_PART,
    /** No name but the adjective or people of one ("Syrian", "Texans"). */
    DEMONYM
  }
}
