package hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * "KYIV, Aug. 8 (Reuters) —": where and when a text says that it was filed.
 *
 * @param place id of a {@link Place} of the reading, or null
 * @param date ISO 8601, or null
 * @param span the dateline's own words
 */
public record Dateline(@Nullable String place, @Nullable String date, Span span) {}
