package hearsay.server.guard;

import io.javalin.http.Context;

/**
 * What whoever asks may do.
 *
 * @param mayRead look at what the ledger holds
 * @param mayWrite add reports and reviews
 * @param formToken what a form of a page must send back as the field {@link #FIELD}, which a page
 *     of another site cannot know
 * @param entered whether with a token, so that there is something to leave
 */
public record Caller(boolean mayRead, boolean mayWrite, String formToken, boolean entered) {
  /** The name of the hidden field in every form that changes something. */
  public static final String FIELD = "form";

  /** Says the same as the field where a script sends a request. */
  public static final String HEADER = "X-Hearsay-Form";

  private static final String ATTRIBUTE = "hearsay.caller";

  static final Caller NOBODY = new Caller(false, false, "", false);

  /** Who sent this request; nobody where that was refused before it was known. */
  public static Caller of(Context context) {
    Caller caller = context.attribute(ATTRIBUTE);
    return caller == null ? NOBODY : caller;
  }

  void noteIn(Context context) {
    context.attribute(ATTRIBUTE, this);
  }

  /** Without the token, so that it gets into no log. */
  @Override
  public String toString() {
    return "Caller[mayRead=" + mayRead + ", mayWrite=" + mayWrite + "]";
  }
}
