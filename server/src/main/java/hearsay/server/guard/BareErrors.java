package hearsay.server.guard;

import hearsay.publish.ContractJson;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers to what is no request at all: no page can be made of it, and no reason be given back. */
final class BareErrors extends ErrorHandler {
  private static final String TYPE = "application/problem+json";

  private static final Map<Integer, String> DETAILS =
      Map.of(
          400, "This is no request of HTTP/1.1 that the workbench can read.",
          413, "The request is too large.",
          414, "The address is too long; filter by less, or send fewer parameters.",
          431, "The request's headers are too large; delete this site's cookies and try again.");

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    Headers.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
    Content.Sink.write(response, true, document(status), callback);
    return true;
  }

  private static String document(int status) {
    String title = String.valueOf(HttpStatus.getMessage(status));
    String detail = DETAILS.getOrDefault(status, "The request cannot be answered.");
    return ContractJson.write(new Problem("about:blank", title, status, detail, null)) + "\n";
  }
}
