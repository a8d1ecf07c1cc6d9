package hearsay.server.guard;

import io.javalin.http.Context;
import java.util.Map;

/** What every answer says to the browser: load from here only, run no script of the page's text. */
final class Headers {
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "connect-src 'self'",
          "form-action 'self'",
          "frame-ancestors 'none'",
          "base-uri 'none'");

  /** Under "no-referrer" browsers hide also from us where a form comes from. */
  static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

  private Headers() {}

  static void set(Context context) {
    ALL.forEach(context::header);
  }
}
