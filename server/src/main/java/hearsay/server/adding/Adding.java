package hearsay.server.adding;

import hearsay.intake.IntakeSettings;
import hearsay.intake.Received;
import hearsay.intake.Taken;
import hearsay.ledger.Ledger;
import hearsay.model.Article;
import hearsay.model.Outlet;
import hearsay.reading.Reader;
import hearsay.server.adding.Progress.State;
import hearsay.server.guard.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes reports in and sees to it that they are read, stored and compared, one delivery after the
 * other, while pages go on being answered. Safe for many threads.
 */
public final class Adding implements AutoCloseable {
  private static final int WAITING = 20;
  private static final int REMEMBERED = 200;

  private final Ledger ledger;
  private final ReportReader reader;
  private final Comparing comparing;
  private final @Nullable PageFetcher fetcher;
  private final int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          task -> Threads.quiet(task, "workbench-reading"));

  private final Map<String, Job> jobs =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** What a job's reports come from, told when its turn has come. */
  private interface Source {
    Parcel parcel(Job job) throws IOException, InterruptedException;
  }

  /**
   * @param mayFetch whether pages may be fetched by their address
   * @param reader makes what reads the reports; asked when the first one is added
   */
  public Adding(Ledger ledger, boolean mayFetch, Supplier<Reader> reader) throws IOException {
    this(ledger, reader, mayFetch ? new PageFetcher() : null);
  }

  Adding(Ledger ledger, Supplier<Reader> reader, @Nullable PageFetcher fetcher) {
    this.ledger = ledger;
    this.reader = new ReportReader(reader);
    this.comparing = new Comparing(ledger);
    this.fetcher = fetcher;
  }

  public boolean mayFetch() {
    return fetcher != null;
  }

  /**
   * Takes a report that was pasted.
   *
   * @throws Refusal if too many wait already
   */
  public Job paste(Pasted pasted) throws IOException {
    byte[] line = pasted.line().getBytes(StandardCharsets.UTF_8);
    Parcel parcel = new Parcel(IntakeSettings.DEFAULT);
    parcel.put("pasted.jsonl", new ByteArrayInputStream(line));
    String title = pasted.title();
    String what = title == null || title.isBlank() ? "a pasted report" : title.strip();
    return queue(what, job -> parcel, UnaryOperator.identity());
  }

  /** Takes files; as {@link #paste} otherwise. */
  Job files(Parcel parcel) {
    List<String> names = parcel.names();
    String what = names.size() == 1 ? names.get(0) : names.size() + " files";
    return queue(what, job -> parcel, UnaryOperator.identity());
  }

  /**
   * Takes the page at an address; as {@link #paste} otherwise.
   *
   * @throws Refusal also if that is not allowed or the address is none of the web
   */
  public Job page(String address) {
    PageFetcher allowed = fetcher;
    if (allowed == null) {
      throw new Refusal(
          403,
          "Pages are not fetched",
          "This workbench was started without --fetch; save the page and bring the file.",
          "address");
    }
    URI uri;
    try {
      uri = allowed.checked(address);
    } catch (FetchException e) {
      throw Refusal.badParameter("address", String.valueOf(e.getMessage()));
    }
    String url = uri.toString();
    return queue(url, job -> fetched(allowed, url, job), taken -> from(uri, taken));
  }

  private static Parcel fetched(PageFetcher fetcher, String url, Job job)
      throws IOException, InterruptedException {
    job.at(State.FETCHING);
    PageFetcher.Page page = fetcher.fetch(url);
    byte[] bytes = page.body().marked(page.type());
    String name = page.address().getHost() + (page.isPlain() ? ".txt" : ".html");
    return new Parcel(IntakeSettings.DEFAULT).put(name, new ByteArrayInputStream(bytes));
  }

  /** A report that does not say where it stands stands where it was fetched from. */
  private static Taken from(URI address, Taken taken) {
    if (!(taken instanceof Received received) || received.article().url() != null) {
      return taken;
    }
    Article article = received.article();
    Outlet outlet = article.outlet();
    String domain = outlet.domain() == null ? address.getHost() : outlet.domain();
    return new Received(
        new Article(
            article.id(),
            address.toString(),
            article.title(),
            article.byline(),
            new Outlet(outlet.name(), domain, outlet.country()),
            article.published(),
            article.credits(),
            article.text()),
        received.where(),
        received.page());
  }

  /** Takes the bundled examples, so that an empty ledger has something to show. */
  public Job examples() throws IOException {
    Parcel parcel = new Parcel(IntakeSettings.DEFAULT);
    Examples.into(parcel);
    return queue("the examples", job -> parcel, UnaryOperator.identity());
  }

  private Job queue(String what, Source source, UnaryOperator<Taken> mending) {
    Job job = new Job(UUID.randomUUID().toString(), what, Instant.now());
    try {
      worker.execute(() -> run(job, source, mending));
    } catch (RejectedExecutionException e) {
      throw new Refusal(
              503, "Too much to read", "Too many reports wait; come back in a minute.", null)
          .header("Retry-After", "60");
    }
    synchronized (jobs) {
      jobs.put(job.id(), job);
    }
    return job;
  }

  private void run(Job job, Source source, UnaryOperator<Taken> mending) {
    try (Parcel parcel = source.parcel(job)) {
      new Delivering(ledger, job, parcel).run(reader, threads, mending);
    } catch (IOException | UncheckedIOException e) {
      job.failed(String.valueOf(e.getMessage()));
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      job.failed("The workbench was ended.");
      return;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Threads.tell("reading", e);
      job.failed("It could not be read, by a fault of Hearsay's own; please report it.");
      return;
    }
    if (job.hasStored()) {
      comparing.after(job);
    } else {
      job.done(Optional.empty());
    }
  }

  /** A job that was given out; the earliest are forgotten when there are many. */
  public Optional<Job> job(String id) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id));
    }
  }

  /** The jobs that are remembered, the latest first. */
  public List<Job> jobs() {
    synchronized (jobs) {
      List<Job> all = new ArrayList<>(jobs.values());
      Collections.reverse(all);
      return all;
    }
  }

  @Override
  public void close() {
    Threads.end(worker);
    comparing.close();
    if (fetcher != null) {
      fetcher.close();
    }
  }
}
