package hearsay.intake;

/** Thrown inside this room where an input cannot become a report; caught at its edge. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  Refusal(Reason reason, String message) {
    super(message, null, false, false);
    this.reason = reason;
  }

  SetAside at(String where) {
    return new SetAside(reason, where, String.valueOf(getMessage()));
  }
}
