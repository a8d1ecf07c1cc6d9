package hearsay.server.guard;

import hearsay.ledger.LedgerException;
import hearsay.ledger.SearchTimeoutException;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.EOFException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;

/** Turns every failure into a clear answer, and never into a stack trace. */
final class Failures {
  private static final String ANSWERED = "hearsay.refused";

  private final Views views;

  Failures(Views views) {
    this.views = views;
  }

  void install(JavalinConfig config) {
    config.http.prefer405over404 = true;
    config.routes.exception(Exception.class, (e, context) -> answer(refusal(e), context));
    // the frame has handlers of its own for its exceptions, which are nearer than that for all
    config.routes.exception(
        HttpResponseException.class, (e, context) -> answer(refused(e), context));
    config.router.javaLangErrorHandler(
        (response, error) -> {
          tell(error);
          response.setStatus(500);
        });
    config.routes.error(
        404,
        context -> {
          if (context.attribute(ANSWERED) == null) {
            answer(Refusal.notFound("There is nothing at this address."), context);
          }
        });
  }

  private static Refusal refusal(Exception e) {
    if (e instanceof Refusal refusal) {
      return refusal;
    }
    Optional<Refusal> unusable = ledger(e);
    if (unusable.isPresent()) {
      return unusable.get();
    }
    return transport(e).orElseGet(() -> fault(e));
  }

  private static Optional<Refusal> ledger(Exception e) {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    if (cause instanceof SearchTimeoutException) {
      return Optional.of(
          new Refusal(
              503,
              "The search takes too long",
              "It was stopped. Ask for fewer days (from, until) or add another filter.",
              null));
    }
    return cause instanceof LedgerException
        ? Optional.of(
            new Refusal(503, "The ledger cannot be used", String.valueOf(cause.getMessage()), null))
        : Optional.empty();
  }

  private static Refusal refused(HttpResponseException e) {
    Map<String, String> details = e.getDetails();
    if (e.getStatus() == HttpStatus.METHOD_NOT_ALLOWED_405) {
      String methods = details.getOrDefault("availableMethods", "GET");
      return new Refusal(
              405, "Not done with this method", "This address takes " + methods + ".", null)
          .header("Allow", methods);
    }
    String title = String.valueOf(HttpStatus.getMessage(e.getStatus()));
    return new Refusal(e.getStatus(), title, title + ".", null);
  }

  /** What is wrong with the bytes of the request, which shows only when they are read. */
  private static Optional<Refusal> transport(Throwable e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof HttpException http) {
        int status = http.getCode();
        return Optional.of(
            new Refusal(
                status,
                String.valueOf(HttpStatus.getMessage(status)),
                status == HttpStatus.PAYLOAD_TOO_LARGE_413
                    ? "The request is too large."
                    : "The request cannot be read.",
                null));
      }
      if (at instanceof EOFException) {
        return Optional.of(new Refusal(400, "Bad request", "The request ends too early.", null));
      }
    }
    return Optional.empty();
  }

  private static Refusal fault(Exception e) {
    tell(e);
    return new Refusal(
        500,
        "A fault of Hearsay's own",
        "The workbench's terminal says more; please report it.",
        null);
  }

  private static void tell(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    System.err.println(
        ("hearsay: a fault of its own: " + e + (trace.length == 0 ? "" : " at " + trace[0]))
            .replaceAll("\\p{Cntrl}+", " "));
  }

  private void answer(Refusal refusal, Context context) {
    context.attribute(ANSWERED, true);
    refusal.headers().forEach(context::header);
    context.header("Cache-Control", "no-store");
    context.removeHeader("ETag");
    if (isForPrograms(context)) {
      Problem.of(refusal).answer(context);
    } else {
      context.status(refusal.status()).html(views.refusal(context, refusal));
    }
  }

  static boolean isForPrograms(Context context) {
    String path = context.path();
    return path.startsWith("/api/v1") || path.equals("/metrics") || path.equals("/health");
  }
}
