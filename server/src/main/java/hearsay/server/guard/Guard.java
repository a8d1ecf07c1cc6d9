package hearsay.server.guard;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.Optional;

/**
 * Stands before every answer: to whom, from where, how much at a time; and turns every failure into
 * a clear answer.
 */
public final class Guard {
  private final String listening;
  private final Limits limits;
  private final Callers callers;
  private final Hosts hosts;
  private final Failures failures;
  private final Entrance entrance;
  private final Turnstile turnstile;

  /**
   * @param access who may read and write
   * @param readOnly whether nobody may write
   * @param listening address that is listened on
   * @param called other name that people call the workbench by
   * @param secure whether they come by https only
   */
  public Guard(
      Access access,
      boolean readOnly,
      String listening,
      Optional<String> called,
      boolean secure,
      Limits limits,
      Views views) {
    this.listening = listening;
    this.limits = limits;
    this.callers = new Callers(access, readOnly, Clock.systemUTC());
    this.hosts = new Hosts(listening, called);
    this.failures = new Failures(views);
    this.entrance = new Entrance(callers, views, secure);
    this.turnstile = new Turnstile(limits);
  }

  /**
   * Puts itself in front of all routes.
   *
   * @param port to listen on; 0 for any that is free
   */
  public void install(JavalinConfig config, int port) {
    Connections.limit(config, limits, listening, port);
    config.routes.before(this::check);
    config.routes.beforeMatched(Guard::checkWriting);
    config.routes.after(Guard::nameCharset);
    config.router.handlerWrapper(
        endpoint ->
            endpoint.method.isHttpMethod() ? turnstile.behind(endpoint.handler) : endpoint.handler);
    failures.install(config);
    entrance.install(config);
  }

  private void check(Context context) {
    Headers.set(context);
    hosts.check(context);
    checkSize(context);
    boolean safe = Forgeries.isSafe(context);
    if (!safe) {
      Forgeries.checkOrigin(context);
    }
    Caller caller = callers.of(context);
    caller.noteIn(context);
    boolean open = Entrance.isPath(context.path()) || (safe && isOpen(context.path()));
    if (!caller.mayRead() && !open) {
      letIn(context);
    }
  }

  private void checkSize(Context context) {
    String query = context.queryString();
    if (context.path().length() + (query == null ? 0 : query.length()) > limits.address()) {
      throw new Refusal(
          414,
          "The address is too long",
          "At most " + limits.address() + " characters; filter by less.",
          null);
    }
    if (context.req().getContentLengthLong() > limits.body()) {
      throw new Refusal(
          413,
          "The request is too large",
          "At most " + (limits.body() >> 20) + " MB; send fewer or smaller files.",
          null);
    }
  }

  /** What anybody may see: it says nothing of the ledger. */
  private static boolean isOpen(String path) {
    return path.startsWith("/assets/") || path.equals("/favicon.ico") || path.equals("/health");
  }

  private static void letIn(Context context) {
    if (Failures.isForPrograms(context) || !Forgeries.isSafe(context)) {
      throw Refusal.unknown(
          "Send one in the header \"Authorization: Bearer TOKEN\", or enter by a browser at "
              + Entrance.PATH
              + ".");
    }
    Entrance.sendTo(context);
    context.skipRemainingHandlers();
  }

  /** Only what can be written to: at other addresses the method is what is wrong. */
  private static void checkWriting(Context context) {
    if (Forgeries.isSafe(context) || Entrance.isPath(context.path())) {
      return;
    }
    if (!Caller.of(context).mayWrite()) {
      throw Refusal.forbidden("You may look here, not add or review.");
    }
    if (!context.path().startsWith("/api/")) {
      Forgeries.checkToken(context);
    }
  }

  private static void nameCharset(Context context) {
    String type = context.res().getContentType();
    if (type != null && type.startsWith("text/") && !type.contains("charset")) {
      context.contentType(type + "; charset=utf-8");
    }
  }
}
