package hearsay.server.api;

import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How the API's addresses are answered: HEAD like GET, and nothing twice that has not changed. */
final class Routes {
  private static final String ROOT = "/api/v1";

  private final JavalinConfig config;
  private final Ledger ledger;

  Routes(JavalinConfig config, Ledger ledger) {
    this.config = config;
    this.ledger = ledger;
  }

  /** An address whose answer depends on the request and the ledger's state alone. */
  void get(String path, Handler handler) {
    getEachTime(path, context -> unlessKnown(context, handler));
  }

  /** An address whose answer changes with other things too. */
  void getEachTime(String path, Handler handler) {
    config.routes.get(ROOT + path, handler);
    config.routes.head(ROOT + path, handler);
  }

  void post(String path, Handler handler) {
    config.routes.post(ROOT + path, handler);
  }

  private void unlessKnown(Context context, Handler handler) throws Exception {
    String tag = tag(ledger);
    context.header("ETag", tag);
    context.header("Cache-Control", "private, no-cache");
    context.header("Vary", "Accept, Accept-Encoding, Authorization, Cookie");
    String known = context.header("If-None-Match");
    if (known != null && isAmong(known, tag)) {
      context.status(HttpStatus.NOT_MODIFIED);
    } else {
      handler.handle(context);
    }
  }

  /** Weak, since what is sent may be compressed. */
  private static String tag(Ledger ledger) throws LedgerException {
    return "W/\"1-" + ledger.version() + "\"";
  }

  private static boolean isAmong(String known, String tag) {
    return known.strip().equals("*")
        || Arrays.stream(known.split(",", 50)).anyMatch(one -> weak(one.strip()).equals(tag));
  }

  private static String weak(String tag) {
    return tag.startsWith("W/") ? tag : "W/" + tag;
  }

  static void json(Context context, String json) {
    context.contentType(Form.JSON.type()).result((json + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
