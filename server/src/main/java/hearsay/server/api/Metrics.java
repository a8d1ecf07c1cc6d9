package hearsay.server.api;

import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.ledger.Totals;
import hearsay.server.guard.KeptPages;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * {@code /metrics}: what the workbench has answered and how fast, and how much its ledger holds, in
 * the text format of Prometheus (0.0.4). Addresses count by their pattern, so that no report's name
 * is told and the number of series stays small.
 */
final class Metrics {
  private static final double[] SECONDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
  private static final String STARTED = "hearsay.started";

  private record Series(String method, String route, int status) {
    String labels() {
      return "method=\"" + method + "\",route=\"" + route + "\",status=\"" + status + "\"";
    }
  }

  private final Ledger ledger;
  private final Map<Series, LongAdder> answered = new ConcurrentHashMap<>();
  private final LongAdder[] buckets = new LongAdder[SECONDS.length];
  private final LongAdder all = new LongAdder();
  private final LongAdder nanos = new LongAdder();
  private final AtomicLong underWay = new AtomicLong();

  Metrics(Ledger ledger) {
    this.ledger = ledger;
    for (int i = 0; i < buckets.length; i++) {
      buckets[i] = new LongAdder();
    }
  }

  void install(JavalinConfig config) {
    config.routes.before(this::begin);
    config.routes.after(this::end);
    config.routes.get("/metrics", this::answer);
  }

  private void begin(Context context) {
    context.attribute(STARTED, System.nanoTime());
    underWay.incrementAndGet();
  }

  private void end(Context context) {
    answered.computeIfAbsent(series(context), any -> new LongAdder()).increment();
    Long started = context.attribute(STARTED);
    if (started == null) {
      // refused before it came so far
      return;
    }
    underWay.decrementAndGet();
    long took = System.nanoTime() - started;
    all.increment();
    nanos.add(took);
    for (int i = 0; i < SECONDS.length; i++) {
      if (took <= SECONDS[i] * 1e9) {
        buckets[i].increment();
      }
    }
  }

  private static Series series(Context context) {
    Endpoint matched = context.endpoints().lastHttpEndpoint();
    String kept = context.attribute(KeptPages.ROUTE);
    if (kept != null) {
      return new Series("GET", kept, context.statusCode());
    }
    return matched == null
        ? new Series("other", "none", context.statusCode())
        : new Series(matched.method.name(), matched.path, context.statusCode());
  }

  private void answer(Context context) throws LedgerException {
    StringBuilder out = new StringBuilder(4_096);
    requests(out);
    Totals totals = ledger.totals();
    gauge(
        out,
        "hearsay_ledger_readings",
        "Readings held, superseded ones included.",
        totals.readings());
    gauge(out, "hearsay_ledger_claims", "Claims of the latest readings.", totals.claims());
    gauge(out, "hearsay_ledger_reviews", "Reviews held.", totals.reviews());
    gauge(out, "hearsay_ledger_version", "Greater after every change.", ledger.version());
    Runtime runtime = Runtime.getRuntime();
    gauge(
        out,
        "hearsay_memory_used_bytes",
        "Java heap in use.",
        runtime.totalMemory() - runtime.freeMemory());
    context
        .header("Cache-Control", "no-store")
        .contentType("text/plain; version=0.0.4; charset=utf-8")
        .result(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void requests(StringBuilder out) {
    head(out, "hearsay_requests_total", "Requests answered.", "counter");
    Map<String, Long> sorted = new TreeMap<>();
    answered.forEach((series, count) -> sorted.put(series.labels(), count.sum()));
    sorted.forEach((labels, count) -> line(out, "hearsay_requests_total{" + labels + "}", count));
    String seconds = "hearsay_request_seconds";
    head(out, seconds, "Time to answer.", "histogram");
    for (int i = 0; i < SECONDS.length; i++) {
      line(out, seconds + "_bucket{le=\"" + SECONDS[i] + "\"}", buckets[i].sum());
    }
    line(out, seconds + "_bucket{le=\"+Inf\"}", all.sum());
    out.append(seconds).append("_sum ").append(nanos.sum() / 1e9).append('\n');
    line(out, seconds + "_count", all.sum());
    gauge(out, "hearsay_requests_under_way", "Requests being answered.", underWay.get());
  }

  private static void gauge(StringBuilder out, String name, String help, long value) {
    head(out, name, help, "gauge");
    line(out, name, value);
  }

  private static void head(StringBuilder out, String name, String help, String type) {
    out.append("# HELP ").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static void line(StringBuilder out, String name, long value) {
    out.append(name).append(' ').append(value).append('\n');
  }
}
