package hearsay.server.guard;

import org.jspecify.annotations.Nullable;

/** A request that is not answered as asked, with words for who asked. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String title;
  private final @Nullable String parameter;

  /**
   * @param status of HTTP, 400 to 599
   * @param title what sort of refusal, the same for all of its sort
   * @param detail what is wrong here and what to do
   * @param parameter name of the parameter that is to blame, or null
   */
  public Refusal(int status, String title, String detail, @Nullable String parameter) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
    this.parameter = parameter;
  }

  /** A parameter that makes no sense. */
  public static Refusal badParameter(String name, String detail) {
    return new Refusal(400, "A parameter makes no sense", name + ": " + detail, name);
  }

  /** Something that the ledger does not hold. */
  public static Refusal notFound(String detail) {
    return new Refusal(404, "Not found", detail, null);
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** What is wrong here and what to do. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  public @Nullable String parameter() {
    return parameter;
  }
}
