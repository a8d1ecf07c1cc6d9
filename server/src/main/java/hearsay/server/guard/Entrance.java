package hearsay.server.guard;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person gives a token once and a browser gets a session for it. */
final class Entrance {
  static final String PATH = "/enter";

  private static final String LEAVE = "/leave";
  private static final int THIS_SESSION = -1;

  /** An address of the workbench itself: one slash in front, and nothing that a browser drops. */
  private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

  private final Callers callers;
  private final Views views;
  private final boolean secure;

  /**
   * @param secure whether browsers come by https only
   */
  Entrance(Callers callers, Views views, boolean secure) {
    this.callers = callers;
    this.views = views;
    this.secure = secure;
  }

  void install(JavalinConfig config) {
    config.routes.get(PATH, context -> show(context, own(context.queryParam("then")), ""));
    config.routes.post(PATH, this::enter);
    config.routes.post(LEAVE, this::leave);
  }

  static boolean isPath(String path) {
    return path.equals(PATH) || path.equals(LEAVE);
  }

  /** Sends a browser here, and back to where it wanted to go. */
  static void sendTo(Context context) {
    String query = context.queryString() == null ? "" : "?" + context.queryString();
    String then = URLEncoder.encode(context.path() + query, StandardCharsets.UTF_8);
    context.redirect(PATH + "?then=" + then, HttpStatus.SEE_OTHER);
  }

  private void show(Context context, String then, String complaint) {
    context.html(views.entrance(context, then, complaint));
  }

  private void enter(Context context) {
    String then = own(context.formParam("then"));
    String token = context.formParam("token");
    Optional<String> session = callers.enter(token == null ? "" : token.strip(), context.ip());
    if (session.isEmpty()) {
      context.status(HttpStatus.FORBIDDEN);
      show(
          context,
          then,
          "This token is wrong. Whoever runs this workbench can tell you the right one.");
      return;
    }
    context.cookie(cookie(session.get(), THIS_SESSION));
    context.redirect(then, HttpStatus.SEE_OTHER);
  }

  private void leave(Context context) {
    callers.leave(context.cookie(Callers.COOKIE));
    context.cookie(cookie("", 0));
    context.redirect(PATH, HttpStatus.SEE_OTHER);
  }

  private Cookie cookie(String value, int maxAge) {
    Cookie cookie = new Cookie(Callers.COOKIE, value);
    cookie.setPath("/");
    cookie.setMaxAge(maxAge);
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }

  private static String own(@Nullable String then) {
    return then != null && OWN.matcher(then).matches() ? then : "/";
  }
}
