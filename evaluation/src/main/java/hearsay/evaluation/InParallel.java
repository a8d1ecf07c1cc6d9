package hearsay.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Maps a list on a bounded number of threads, the results in the list's order. */
public final class InParallel {
  private InParallel() {}

  /** Applies {@code work} to every item; the first failure ends it and is thrown. */
  public static <A, B> List<B> map(int threads, List<A> items, Function<A, B> work) {
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
    try {
      List<Callable<B>> calls = new ArrayList<>();
      for (A item : items) {
        calls.add(() -> work.apply(item));
      }
      List<B> results = new ArrayList<>();
      for (Future<B> future : pool.invokeAll(calls)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
