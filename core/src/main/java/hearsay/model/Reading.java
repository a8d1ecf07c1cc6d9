package hearsay.model;

import java.util.List;

/** What one report yields: the root of the output contract, {@code hearsay/1}. */
public record Reading(
    String schema,
    Report report,
    List<Claim> claims,
    List<Event> events,
    List<Quantity> quantities,
    List<TimeExpression> times,
    List<Place> places) {
  public static final String SCHEMA = "hearsay/1";

  public Reading {
    claims = List.copyOf(claims);
    events = List.copyOf(events);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    places = List.copyOf(places);
  }
}
