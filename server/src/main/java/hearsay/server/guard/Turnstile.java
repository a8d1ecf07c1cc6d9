package hearsay.server.guard;

import io.javalin.http.Handler;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets few requests at a time be worked on; the others wait, and too many are sent away. */
final class Turnstile {
  private final Limits limits;
  private final Semaphore working;
  private final Semaphore present;

  Turnstile(Limits limits) {
    this.limits = limits;
    this.working = new Semaphore(limits.atOnce(), true);
    this.present = new Semaphore(limits.atOnce() + limits.waiting());
  }

  /** The same handler, behind the turnstile. */
  Handler behind(Handler handler) {
    return context -> {
      if (!present.tryAcquire()) {
        throw busy();
      }
      try {
        if (!working.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
          throw busy();
        }
        try {
          handler.handle(context);
        } finally {
          working.release();
        }
      } finally {
        present.release();
      }
    };
  }

  private static Refusal busy() {
    return new Refusal(
            503, "Too much to do", "The workbench has too many requests; try again shortly.", null)
        .header("Retry-After", "2");
  }
}
