package hearsay.corroboration.outlet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a publisher.
 *
 * @param name its usual name
 * @param country where it is at home, ISO 3166-1 alpha-3; null for one of no country
 * @param state whether a government, or an armed group, owns or directs it
 * @param domains web addresses, without "www."
 * @param aliases other names it goes by
 */
public record KnownOutlet(
    String name,
    Kind kind,
    @Nullable String country,
    boolean state,
    List<String> domains,
    List<String> aliases) {
  public KnownOutlet {
    domains = List.copyOf(domains);
    aliases = List.copyOf(aliases);
  }

  /** What sort of publisher. */
  public enum Kind {
    /** Sells its reports to other outlets. */
    AGENCY,
    PAPER,
    MAGAZINE,
    BROADCASTER,
    /** Publishes on the web alone, a messenger's channel included. */
    SITE,
    /** Counts or documents events and is quoted like an outlet. */
    MONITOR
  }

  /** Whether reports of others are bound to carry its texts. */
  public boolean isAgency() {
    return kind == Kind.AGENCY;
  }
}
