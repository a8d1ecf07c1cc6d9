package hearsay.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A place in the one order that results have: by the day of publication (undated last), then by the
 * reading's content hash, then as the text goes. It does not depend on when reports were added, so
 * a cursor stays good when more are.
 *
 * @param n the row's number within its reading, from 1; 0 stands before the first
 */
public record Cursor(LocalDate day, UUID reading, int n) {
  /** "2024-08-09/6f1c…/12". */
  @Override
  public String toString() {
    return day + "/" + reading + "/" + n;
  }

  /**
   * A cursor that was written out.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Cursor parse(String written) {
    String[] parts = written.strip().split("/", -1);
    try {
      if (parts.length == 3) {
        LocalDate day = Days.within(LocalDate.parse(parts[0]));
        return new Cursor(day, UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // no cursor
    }
    throw new IllegalArgumentException(
        "no cursor: \"" + written + "\"; give one that an earlier page ended with");
  }
}
