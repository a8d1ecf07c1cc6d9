package hearsay.server.guard;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests that a page of another site has made a browser send. Such a page can neither hide
 * where a request comes from nor know a form's token.
 */
final class Forgeries {
  private static final Set<HandlerType> SAFE =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private Forgeries() {}

  /** Whether it changes nothing. */
  static boolean isSafe(Context context) {
    return SAFE.contains(context.method());
  }

  /**
   * @throws Refusal for a request that another site's page may have sent
   */
  static void checkOrigin(Context context) {
    String site = context.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin")) {
      throw forged();
    }
    String origin = context.header("Origin");
    if (origin != null && !own(context).equals(authority(origin))) {
      throw forged();
    }
  }

  /**
   * @throws Refusal for a form without the caller's token
   */
  static void checkToken(Context context) {
    String header = context.header(Caller.HEADER);
    String given = header == null ? context.formParam(Caller.FIELD) : header;
    String token = Caller.of(context).formToken();
    if (token.isEmpty() || given == null || !Secrets.equal(token, given)) {
      throw new Refusal(
          403,
          "The form is out of date",
          "Go back, reload the page, and send the form again: the workbench was started anew, or"
              + " the form is not its own.",
          Caller.FIELD);
    }
  }

  private static Refusal forged() {
    return new Refusal(
        403,
        "The request comes from another site",
        "Pages of other sites may change nothing here.",
        null);
  }

  private static String own(Context context) {
    return withoutUsualPort(String.valueOf(context.header("Host")).toLowerCase(Locale.ROOT));
  }

  private static @Nullable String authority(String origin) {
    try {
      String authority = new URI(origin).getAuthority();
      return authority == null ? null : withoutUsualPort(authority.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String withoutUsualPort(String authority) {
    return authority.replaceFirst(":(80|443)$", "");
  }
}
