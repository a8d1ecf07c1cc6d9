package hearsay.intake;

/**
 * An input that gives no report.
 *
 * @param message for people: what is the matter and what to do about it, one line, without the
 *     place
 */
public record SetAside(Reason reason, String where, String message) implements Taken {
  /** "reports/a.txt: is empty". */
  @Override
  public String toString() {
    return where + ": " + message;
  }
}
