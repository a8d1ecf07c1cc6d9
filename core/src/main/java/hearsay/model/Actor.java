package hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who does or suffers an event.
 *
 * @param text its words in the report
 * @param name who it is, resolved within the report, or null
 * @param country ISO 3166-1 alpha-3 (or a PLOVER supranational code such as IGO), or null
 * @param sector PLOVER sectors, most specific first; null where unknown
 */
public record Actor(
    String text,
    Span span,
    @Nullable String name,
    @Nullable String country,
    @Nullable List<String> sector) {
  public Actor {
    sector = sector == null ? null : List.copyOf(sector);
  }
}
