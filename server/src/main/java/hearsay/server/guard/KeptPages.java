package hearsay.server.guard;

import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pages as they were given last, for whoever asks the same again. A page is as good as new while
 * the ledger has not changed; while it is being added to all the time, pages may be two seconds
 * old. Whatever is changed through the workbench is seen at once.
 */
public final class KeptPages {
  private static final Set<String> PATHS =
      Set.of(
          "/",
          "/reports",
          "/report",
          "/claims",
          "/happenings",
          "/happening",
          "/stories",
          "/story",
          "/disputes",
          "/dispute",
          "/sources",
          "/source",
          "/outlets",
          "/outlet");

  private static final long GOOD_FOR_NANOS = 2_000_000_000L;
  private static final long LARGEST_TOTAL = 64L << 20;
  private static final String KEY = "hearsay.kept";
  private static final String VERSION = "hearsay.version";

  /** What a matched address counts as where no handler was asked. */
  public static final String ROUTE = "hearsay.route";

  private static final class Kept {
    private final byte[] html;
    private final long version;
    private final long made = System.nanoTime();

    Kept(byte[] html, long version) {
      this.html = html;
      this.version = version;
    }

    boolean isGood(long now) {
      return version == now || System.nanoTime() - made < GOOD_FOR_NANOS;
    }
  }

  private final Ledger ledger;
  private final LinkedHashMap<String, Kept> pages = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  public KeptPages(Ledger ledger) {
    this.ledger = ledger;
  }

  public void install(JavalinConfig config) {
    config.routes.before(this::give);
    config.routes.after(this::keep);
  }

  private void give(Context context) throws LedgerException {
    if (!context.method().equals(HandlerType.GET)) {
      return;
    }
    Caller caller = Caller.of(context);
    if (!PATHS.contains(context.path()) || !caller.mayRead()) {
      return;
    }
    String key = key(context, caller);
    long version = ledger.version();
    byte[] known = known(key, version);
    if (known == null) {
      context.attribute(KEY, key);
      context.attribute(VERSION, version);
      return;
    }
    context.attribute(ROUTE, context.path());
    context.contentType("text/html; charset=utf-8").result(known).skipRemainingHandlers();
  }

  /** A form's token is one browser's alone, and so is a page with it. */
  private static String key(Context context, Caller caller) {
    return String.join(
        "\n",
        context.path(),
        String.valueOf(context.queryString()),
        caller.formToken(),
        String.valueOf(context.header("HX-Request")),
        String.valueOf(context.header("HX-Target")));
  }

  private synchronized byte @Nullable [] known(String key, long version) {
    Kept kept = pages.get(key);
    return kept != null && kept.isGood(version) ? kept.html : null;
  }

  private void keep(Context context) {
    if (!context.method().equals(HandlerType.GET) && !context.method().equals(HandlerType.HEAD)) {
      clear();
      return;
    }
    String key = context.attribute(KEY);
    Long version = context.attribute(VERSION);
    String html = key == null || context.statusCode() != 200 ? null : context.result();
    if (html != null && key != null && version != null) {
      put(key, new Kept(html.getBytes(StandardCharsets.UTF_8), version));
    }
  }

  private synchronized void put(String key, Kept page) {
    Kept before = pages.put(key, page);
    bytes += page.html.length - (before == null ? 0 : before.html.length);
    var eldest = pages.entrySet().iterator();
    while (bytes > LARGEST_TOTAL && eldest.hasNext()) {
      Map.Entry<String, Kept> one = eldest.next();
      bytes -= one.getValue().html.length;
      eldest.remove();
    }
  }

  private synchronized void clear() {
    pages.clear();
    bytes = 0;
  }
}
