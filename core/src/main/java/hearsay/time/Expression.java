package hearsay.time;

import org.jspecify.annotations.Nullable;

/**
 * A time expression found but not yet placed in the calendar.
 *
 * @param from first piece in its sentence
 * @param to piece after the last
 * @param operation the kind of rule that found it
 * @param edge the part of the period that it names, or null
 * @param clock the time of the day that it names, or null
 * @param approximate whether the words say so ("about")
 */
record Expression(
    int from,
    int to,
    Operation operation,
    Meaning meaning,
    @Nullable Edge edge,
    Meaning.@Nullable Clock clock,
    boolean approximate) {
  /** The number of pieces. */
  int length() {
    return to - from;
  }
}
