package hearsay.server.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that is not answered as asked, with words for who asked. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String title;
  private final @Nullable String parameter;
  private final LinkedHashMap<String, String> headers = new LinkedHashMap<>();

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

  /** Whoever asks must say who they are. */
  static Refusal unknown(String detail) {
    return new Refusal(401, "A token is needed", detail, null)
        .header("WWW-Authenticate", "Bearer realm=\"hearsay\"");
  }

  /** Whoever asks is known and may not. */
  public static Refusal forbidden(String detail) {
    return new Refusal(403, "Not allowed", detail, null);
  }

  /** Another one, said with a header too. */
  public Refusal header(String name, String value) {
    Refusal more = new Refusal(status, title, detail(), parameter);
    more.headers.putAll(headers);
    more.headers.put(name, value);
    return more;
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

  /** What the answer's headers say of it. */
  public Map<String, String> headers() {
    return Map.copyOf(headers);
  }
}
