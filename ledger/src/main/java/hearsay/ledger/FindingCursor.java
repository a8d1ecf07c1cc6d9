package hearsay.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A finding's place in each of the orders that findings have ({@link FindingQuery.Order}).
 *
 * @param day 0001-01-01 for a finding without one
 */
public record FindingCursor(LocalDate day, long weight, String subject) {
  /** Stands for "no day", so that those without one come last where the newest come first. */
  static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

  private static final int PARTS = 3;

  /** "2024-08-09/12/SUBJECT". */
  @Override
  public String toString() {
    return day + "/" + weight + "/" + subject;
  }

  /**
   * A cursor that was written out.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static FindingCursor parse(String written) {
    String[] parts = written.strip().split("/", PARTS);
    try {
      if (parts.length == PARTS) {
        LocalDate day = Days.within(LocalDate.parse(parts[0]));
        return new FindingCursor(day, Long.parseLong(parts[1]), parts[2]);
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // no cursor
    }
    throw new IllegalArgumentException(
        "no cursor: \"" + written + "\"; give one that an earlier page ended with");
  }
}
