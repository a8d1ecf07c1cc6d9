package hearsay.server.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.javalin.http.Handler;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TurnstileTest {
  private static Turnstile ofOne(int waiting, Duration patience) {
    return new Turnstile(
        new Limits(
            1, 1, 1, 1, 1, waiting, patience, Duration.ofSeconds(1), Duration.ofSeconds(1), 1));
  }

  /** A thread that is worked on until the latch opens. */
  private static Thread busy(Turnstile turnstile, CountDownLatch end) throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Handler slow =
        turnstile.behind(
            context -> {
              begun.countDown();
              end.await();
            });
    Thread thread = new Thread(() -> run(slow));
    thread.start();
    begun.await(10, TimeUnit.SECONDS);
    return thread;
  }

  private static void run(Handler handler) {
    assertThat(catchThrowable(() -> handler.handle(null))).isNull();
  }

  @Test
  void oneTooManyIsToldToComeBack() throws InterruptedException {
    Turnstile turnstile = ofOne(0, Duration.ofSeconds(10));
    CountDownLatch end = new CountDownLatch(1);
    Thread first = busy(turnstile, end);
    Throwable refused = catchThrowable(() -> turnstile.behind(context -> {}).handle(null));
    assertThat(refused).isInstanceOf(Refusal.class);
    assertThat(((Refusal) refused).status()).isEqualTo(503);
    assertThat(((Refusal) refused).headers()).containsKey("Retry-After");
    end.countDown();
    first.join();
    assertThat(catchThrowable(() -> turnstile.behind(context -> {}).handle(null))).isNull();
  }

  @Test
  void whoWaitsGetsItsTurn() throws InterruptedException {
    Turnstile turnstile = ofOne(1, Duration.ofSeconds(10));
    CountDownLatch end = new CountDownLatch(1);
    Thread first = busy(turnstile, end);
    CountDownLatch done = new CountDownLatch(1);
    Handler next = turnstile.behind(context -> done.countDown());
    Thread second = new Thread(() -> run(next));
    second.start();
    end.countDown();
    assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    first.join();
    second.join();
  }

  @Test
  void nobodyWaitsForEver() throws InterruptedException {
    Turnstile turnstile = ofOne(1, Duration.ofMillis(20));
    CountDownLatch end = new CountDownLatch(1);
    Thread first = busy(turnstile, end);
    assertThat(catchThrowable(() -> turnstile.behind(context -> {}).handle(null)))
        .isInstanceOf(Refusal.class);
    end.countDown();
    first.join();
  }
}
