package hearsay.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One incident in the terms of the MUC-4 templates.
 *
 * @param type ATTACK, BOMBING, KIDNAPPING, ARSON …
 * @param country its English name in capitals, or null
 * @param status how sure the report is of an actor, by the actor's words
 */
record MucTemplate(
    @Nullable String type,
    @Nullable Dates date,
    @Nullable String country,
    List<String> places,
    List<String> actors,
    List<String> targets,
    @Nullable Count killed,
    @Nullable Count injured,
    Map<String, String> status) {
  static final MucTemplate NONE =
      new MucTemplate(null, null, null, List.of(), List.of(), List.of(), null, null, Map.of());

  MucTemplate {
    places = List.copyOf(places);
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    status = Map.copyOf(status);
  }

  /** First and last day, ISO 8601, inclusive; no first day means "on or before the last". */
  record Dates(@Nullable String from, @Nullable String to) {}

  /**
   * How many people.
   *
   * @param max null where open
   * @param vague whether the report says no more than that there were several
   */
  record Count(@Nullable Integer min, @Nullable Integer max, boolean vague) {}
}
