package hearsay.corroboration.story;

import hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What of a report tells which happening it is about. A function of its reading alone; immutable; 2
 * to 3 KB, so that a hundred thousand fit in memory.
 */
public final class ReportProfile {
  private final String id;
  private final @Nullable Long day;
  private final String outlet;
  private final Terms terms;
  private final Details details;

  /**
   * A report's words, weighted by how much they tell.
   *
   * @param all of headline and body, a unit vector
   * @param keys the heaviest of {@code all}, by which reports are looked up
   * @param lead of headline and first lines, a unit vector
   * @param title of the headline, a unit vector
   * @param nameWeights parts of names with their weights in nats
   * @param leadNames those in headline and first lines
   * @param fullNames two parts of a name in a row, with the lesser's weight in nats
   */
  record Terms(
      TermVector all,
      TermVector keys,
      TermVector lead,
      TermVector title,
      TermVector nameWeights,
      TermVector leadNames,
      TermVector fullNames) {}

  /**
   * Details that reports of one happening share.
   *
   * @param ages in years
   * @param clocks times of day, in minutes
   * @param streets hashes of their names
   * @param blocks house numbers of blocks
   * @param settlements GeoNames ids
   * @param days that are told of, as days since 1970
   * @param killed how many were killed, as each figure has it
   * @param wounded how many were wounded
   */
  record Details(
      Facts ages,
      Facts clocks,
      Facts streets,
      Facts blocks,
      Facts settlements,
      Facts days,
      Facts killed,
      Facts wounded) {}

  ReportProfile(String id, @Nullable Long day, String outlet, Terms terms, Details details) {
    this.id = id;
    this.day = day;
    this.outlet = outlet;
    this.terms = terms;
    this.details = details;
  }

  /** The profile of a reading. */
  public static ReportProfile of(Reading reading) {
    return new ProfileMaker(reading).make();
  }

  /**
   * The profile of another report, with the same text and details.
   *
   * @param day of its publication, in days since 1970; null where unknown
   */
  public ReportProfile as(String otherId, @Nullable Long otherDay) {
    return new ReportProfile(otherId, otherDay, outlet, terms, details);
  }

  /** The report's id. */
  public String id() {
    return id;
  }

  /** The day of publication, in days since 1970; null where unknown. */
  public @Nullable Long day() {
    return day;
  }

  /** Who published it, in whatever way the report names it; empty where unknown. */
  String outlet() {
    return outlet;
  }

  Terms terms() {
    return terms;
  }

  Details details() {
    return details;
  }

  /** Days between two publications; null where one is unknown. */
  @Nullable Long daysFrom(ReportProfile other) {
    return day == null || other.day == null ? null : Math.abs(day - other.day);
  }
}
