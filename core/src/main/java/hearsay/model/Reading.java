package hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one report yields: the root of the output contract, {@code hearsay/1}.
 *
 * @param gazetteer by what list of places the names were placed, with how new that is; null where
 *     it is not known
 */
public record Reading(
    String schema,
    Report report,
    List<Claim> claims,
    List<Event> events,
    List<Quantity> quantities,
    List<TimeExpression> times,
    List<Place> places,
    @Nullable String gazetteer) {
  public static final String SCHEMA = "hearsay/1";

  public Reading {
    claims = List.copyOf(claims);
    events = List.copyOf(events);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    places = List.copyOf(places);
  }

  /** A reading of which nobody knows by what its places were placed. */
  public Reading(
      String schema,
      Report report,
      List<Claim> claims,
      List<Event> events,
      List<Quantity> quantities,
      List<TimeExpression> times,
      List<Place> places) {
    this(schema, report, claims, events, quantities, times, places, null);
  }
}
