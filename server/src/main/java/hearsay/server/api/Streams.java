package hearsay.server.api;

import hearsay.server.guard.Refusal;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * Answers of any length, sent as they are found; few at a time, so that pages are not kept waiting.
 */
final class Streams {
  private final Semaphore free = new Semaphore(2);

  /** Writes an answer. */
  interface Body {
    void to(OutputStream out) throws IOException;
  }

  /**
   * Sends it.
   *
   * @throws Refusal if too many are being sent
   */
  void send(Context context, Form form, Body body) throws IOException {
    context.contentType(form.type());
    if (context.method().equals(HandlerType.HEAD)) {
      return;
    }
    if (!free.tryAcquire()) {
      throw new Refusal(
              503,
              "Too much to do",
              "Too many whole results are being sent; ask for pages (limit) or come back.",
              null)
          .header("Retry-After", "10");
    }
    try {
      body.to(context.outputStream());
    } catch (IOException | RuntimeException e) {
      if (!context.res().isCommitted()) {
        throw e;
      }
      // half an answer must not look like a whole one
      ServletContextRequest.getServletContextRequest(context.req()).getServletChannel().abort(e);
    } finally {
      free.release();
    }
  }
}
