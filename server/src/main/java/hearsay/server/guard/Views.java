package hearsay.server.guard;

import io.javalin.http.Context;

/** What the guard shows to a person. */
public interface Views {
  /** A request that is refused, as a page. */
  String refusal(Context context, Refusal refusal);

  /**
   * The page that asks for a token. Its form posts the fields {@code token} and {@code then} to
   * {@code /enter}.
   *
   * @param then address in the workbench to go on to
   * @param complaint what was wrong with the token before, or empty
   */
  String entrance(Context context, String then, String complaint);
}
