package hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * A figure and what its words allow.
 *
 * @param id "q1", "q2" … in text order
 * @param value the single figure that the words give, or null (a bound or a range gives none)
 * @param min least value the words allow, or null where open
 * @param max greatest value the words allow, or null where open
 * @param minOpen whether {@code min} itself is excluded ("more than 400")
 * @param maxOpen whether {@code max} itself is excluded ("fewer than 50")
 * @param approximate "about 100"
 * @param unit person, item, percent; UCUM (km, m, kg, t …) or ISO 4217 (USD, EUR …) where one
 *     exists
 * @param of what is counted or measured, in the report's words, or null
 * @param side ISO 3166-1 alpha-3 of whose people, losses or things they are, or null
 * @param claim id of the innermost claim that the figure is told in, or null where it stands in a
 *     source or cue
 * @param partOf id of the figure that this one is said to be a part of ("12 people, including three
 *     children"), or null
 */
public record Quantity(
    String id,
    Span span,
    String text,
    @Nullable Double value,
    @Nullable Double min,
    @Nullable Double max,
    boolean minOpen,
    boolean maxOpen,
    boolean approximate,
    String unit,
    @Nullable String of,
    Measure measure,
    @Nullable String side,
    @Nullable String claim,
    @Nullable String partOf) {

  /** What the figure measures. */
  public enum Measure {
    KILLED,
    WOUNDED,
    MISSING,
    CAPTURED,
    DISPLACED,
    INVOLVED,
    LOST,
    DESTROYED,
    RANGE,
    DISTANCE,
    MONEY,
    SHARE,
    DURATION,
    OTHER
  }

  /** A figure that is a part of no other. */
  public Quantity(
      String id,
      Span span,
      String text,
      @Nullable Double value,
      @Nullable Double min,
      @Nullable Double max,
      boolean minOpen,
      boolean maxOpen,
      boolean approximate,
      String unit,
      @Nullable String of,
      Measure measure,
      @Nullable String side,
      @Nullable String claim) {
    this(
        id,
        span,
        text,
        value,
        min,
        max,
        minOpen,
        maxOpen,
        approximate,
        unit,
        of,
        measure,
        side,
        claim,
        null);
  }

  /** The same figure, told in that claim and belonging to that side. */
  public Quantity placed(@Nullable String claim, @Nullable String side) {
    return new Quantity(
        id,
        span,
        text,
        value,
        min,
        max,
        minOpen,
        maxOpen,
        approximate,
        unit,
        of,
        measure,
        side,
        claim,
        partOf);
  }
}
