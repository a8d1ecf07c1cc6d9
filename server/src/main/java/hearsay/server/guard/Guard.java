package hearsay.server.guard;

import hearsay.ledger.LedgerException;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.UncheckedIOException;

/** Stands before every answer, and turns every failure into a clear one. */
public final class Guard {
  /** How a refusal is shown to a person. */
  public interface ErrorPage {
    String of(Context context, Refusal refusal);
  }

  private final ErrorPage page;

  public Guard(ErrorPage page) {
    this.page = page;
  }

  /** Puts itself in front of all routes. */
  public void install(JavalinConfig config) {
    config.routes.before(Headers::set);
    config.routes.exception(Refusal.class, this::answer);
    config.routes.exception(
        LedgerException.class,
        (e, context) -> answer(unusable(String.valueOf(e.getMessage())), context));
    config.routes.exception(
        UncheckedIOException.class,
        (e, context) -> answer(unusable(String.valueOf(e.getMessage())), context));
    config.routes.exception(
        HttpResponseException.class,
        (e, context) ->
            answer(
                new Refusal(e.getStatus(), "Not done", String.valueOf(e.getMessage()), null),
                context));
    config.routes.exception(Exception.class, (e, context) -> answer(fault(e), context));
    config.routes.error(
        404,
        context -> {
          if (context.result() == null
              || "Not Found".equals(context.result())
              || String.valueOf(context.result()).startsWith("Endpoint")) {
            answer(Refusal.notFound("There is nothing at this address."), context);
          }
        });
  }

  private static Refusal unusable(String words) {
    return new Refusal(503, "The ledger cannot be used", words, null);
  }

  private static Refusal fault(Exception e) {
    StackTraceElement[] trace = e.getStackTrace();
    System.err.println(
        "hearsay: a fault of its own: " + e + (trace.length == 0 ? "" : " at " + trace[0]));
    return new Refusal(
        500,
        "A fault of Hearsay's own",
        "The workbench's terminal says more; please report it.",
        null);
  }

  private void answer(Refusal refusal, Context context) {
    if (context.path().startsWith("/api/")) {
      Problem.of(refusal).answer(context);
    } else {
      context.status(refusal.status()).html(page.of(context, refusal));
    }
  }
}
