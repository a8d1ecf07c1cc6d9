package hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * Who published a report.
 *
 * @param name as the input gives it, or null
 * @param domain of its web address, or null
 * @param country ISO 3166-1 alpha-3, or null
 */
public record Outlet(@Nullable String name, @Nullable String domain, @Nullable String country) {
  public static final Outlet UNKNOWN = new Outlet(null, null, null);
}
