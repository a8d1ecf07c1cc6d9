package hearsay.time;

import hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression lies in time.
 *
 * @param timex TIMEX3 value
 * @param period the calendar period it names, for what follows to count from; or null
 * @param start ISO 8601, or null if open
 * @param end ISO 8601, half-open, or null if open
 */
record Resolved(
    String timex,
    TimeExpression.Type type,
    @Nullable CalendarPeriod period,
    @Nullable String start,
    @Nullable String end,
    boolean approximate) {

  static Resolved open(String timex, TimeExpression.Type type) {
    return new Resolved(timex, type, null, null, null, false);
  }
}
