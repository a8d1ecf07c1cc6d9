package hearsay.server.adding;

import hearsay.publish.ContractJson;
import io.javalin.config.JavalinConfig;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * A job's progress as server-sent events: {@code progress} whenever something has happened, {@code
 * end} when all has; each has a {@link Progress} as JSON.
 */
public final class JobEvents {
  private static final int MOST = 32;
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final long SHORTEST_MILLIS = 200;

  private final Adding adding;
  private final Semaphore listeners = new Semaphore(MOST);

  public JobEvents(Adding adding) {
    this.adding = adding;
  }

  public void install(JavalinConfig config) {
    config.routes.sse("/add/jobs/{job}/events", this::tell);
  }

  private void tell(SseClient client) {
    Job job = adding.job(client.ctx().pathParam("job")).orElse(null);
    if (job == null || !listeners.tryAcquire()) {
      client.sendEvent("end", "{}");
      return;
    }
    try {
      tell(client, job);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      listeners.release();
    }
  }

  private static void tell(SseClient client, Job job) throws InterruptedException {
    while (!client.terminated()) {
      long changes = job.changes();
      Progress progress = job.progress();
      boolean ended = progress.state().isEnd();
      client.sendEvent(ended ? "end" : "progress", ContractJson.write(progress));
      if (ended) {
        return;
      }
      // a report may take milliseconds, and nobody sees so fast
      Thread.sleep(SHORTEST_MILLIS);
      job.await(changes, HEARTBEAT);
      if (job.changes() == changes) {
        client.sendComment("still at it");
      }
    }
  }
}
