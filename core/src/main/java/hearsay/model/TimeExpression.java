package hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * A time the text gives.
 *
 * @param id "t1", "t2" … in text order
 * @param timex TIMEX3 value ("2024-08-06", "P3D", "PRESENT_REF")
 * @param start ISO 8601, first moment or day, or null where the words leave it open
 * @param end ISO 8601, moment or day after the last (half-open), or null
 */
public record TimeExpression(
    String id,
    Span span,
    String text,
    String timex,
    Type type,
    @Nullable String start,
    @Nullable String end,
    boolean approximate) {
  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
