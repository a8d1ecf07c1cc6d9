package hearsay.evaluation;

import hearsay.corroboration.FindingKind;
import hearsay.corroboration.StoryFinding;
import hearsay.ledger.Filing;
import hearsay.ledger.Finding;
import hearsay.ledger.Ledger;
import hearsay.publish.ContractJson;
import hearsay.server.ServerSettings;
import hearsay.server.Workbench;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * How many pages and answers a workbench gives a second over 100,000 made-up readings, while
 * readings are imported: several connections ask one thing after the other. Works on a copy of the
 * ledger that the task {@code ledger} made.
 */
final class ServeTask implements Task {
  private static final long SEED = 4;
  private static final int STORIES = 20_000;
  private static final int CONNECTIONS = 8;

  /** Until what runs all day is compiled: before, the compiler takes a quarter of the processor. */
  private static final int WARM_UP_SECONDS = 30;

  private static final int SECONDS = 15;
  private static final int OK = 200;

  /** Several times what two cores can read. */
  private static final int IMPORTED_PER_SECOND = 20;

  private static final int BATCH = 20;

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String summary() {
    return "page views and API reads a second while an import runs; the folder of the task ledger";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    SyntheticReadings made = new SyntheticReadings(SEED);
    Scores scores = new Scores();
    try (Ledger ledger = Ledger.open(copy(data).toString())) {
      addStories(ledger, made);
      try (Workbench workbench = Workbench.start(ledger, ServerSettings.here(0));
          Import other =
              new Import(ledger, made, LedgerTask.READINGS + 1, BATCH, IMPORTED_PER_SECOND)) {
        measure("page", random -> page(made, random), workbench.port(), scores);
        measure("page.search", random -> search(made, random), workbench.port(), scores);
        measure("api", ServeTask::read, workbench.port(), scores);
        measure("api.list", random -> list(made, random), workbench.port(), scores);
        scores.figure("imported.readings", other.imported());
      }
    }
    return scores;
  }

  private static Path copy(Path data) throws IOException {
    Path ledger = data.resolve("synthetic.ledger");
    if (!Files.exists(ledger)) {
      throw new CorpusException(
          ledger + " does not exist; \"hearsay evaluate ledger --data " + data + "\" makes it");
    }
    Path copy = data.resolve("serve.ledger");
    Files.deleteIfExists(data.resolve("serve.ledger.wal"));
    return Files.copy(ledger, copy, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void addStories(Ledger ledger, SyntheticReadings made) throws IOException {
    Random random = new Random(SEED);
    ledger.replaceFindings(
        FindingKind.STORY.name(),
        IntStream.range(0, STORIES).mapToObj(i -> story(made, random, i)).iterator());
  }

  private static Filing story(SyntheticReadings made, Random random, int i) {
    List<String> reports =
        IntStream.range(0, 1 + random.nextInt(8))
            .mapToObj(k -> "s" + (1 + (i * 5 + k) % LedgerTask.READINGS))
            .toList();
    String title = made.word(random.nextInt(2_000)) + " " + made.word(random.nextInt(20_000));
    LocalDate day = SyntheticReadings.day(random.nextInt());
    String outlet = made.outlet(random.nextInt(200));
    StoryFinding story =
        new StoryFinding(
            "story-" + reports.get(0),
            title,
            day.toString(),
            day.toString(),
            reports,
            List.of(outlet));
    return new Filing(
        new Finding(FindingKind.STORY.name(), story.id(), ContractJson.write(story)),
        day,
        reports.size(),
        List.of(title, outlet),
        Set.copyOf(reports));
  }

  private interface Addresses {
    String next(Random random);
  }

  private static void measure(String what, Addresses addresses, int port, Scores scores) {
    ask(addresses, port, WARM_UP_SECONDS, new Latencies());
    Latencies latencies = new Latencies();
    long before = LedgerTask.processorNanos();
    long failed = ask(addresses, port, SECONDS, latencies);
    double millis = (LedgerTask.processorNanos() - before) / 1e6;
    // says more than the rate where others use the machine too; asking and importing are in it
    scores.figure(what + ".processor.ms", Math.rint(100 * millis / latencies.size()) / 100);
    scores.figure(what + ".perSecond", Math.rint((double) latencies.size() / SECONDS));
    scores.figure(what + ".median.ms", latencies.milliseconds(0.5));
    scores.figure(what + ".p99.ms", latencies.milliseconds(0.99));
    scores.figure(what + ".failed", failed);
  }

  private static long ask(Addresses addresses, int port, int seconds, Latencies latencies) {
    AtomicLong failed = new AtomicLong();
    long until = System.nanoTime() + seconds * 1_000_000_000L;
    InParallel.map(
        CONNECTIONS,
        IntStream.range(0, CONNECTIONS).boxed().toList(),
        number -> {
          Random random = new Random(number);
          while (System.nanoTime() < until) {
            askUntil(until, addresses, random, port, latencies, failed);
          }
          return number;
        });
    return failed.get();
  }

  /** Until then, or until the connection fails. */
  private static void askUntil(
      long until,
      Addresses addresses,
      Random random,
      int port,
      Latencies latencies,
      AtomicLong failed) {
    try (Connection connection = new Connection(port)) {
      for (long now = System.nanoTime(); now < until; ) {
        if (connection.get(addresses.next(random)) != OK) {
          failed.incrementAndGet();
        }
        long then = System.nanoTime();
        latencies.add(then - now);
        now = then;
      }
    } catch (IOException e) {
      failed.incrementAndGet();
    }
  }

  /** Some reports are asked for more than others: one in ten thousand half the time. */
  private static String report(Random random) {
    double at = random.nextDouble();
    return "s" + (1 + (int) (at * at * at * at * LedgerTask.READINGS));
  }

  private static String page(SyntheticReadings made, Random random) {
    int what = random.nextInt(100);
    if (what < 60) {
      return "/report?id=" + report(random);
    } else if (what < 80) {
      return "/stories?words=" + made.word(random.nextInt(2_000));
    }
    return what < 90 ? "/" : "/reports";
  }

  /** Pages that look through all claims. */
  private static String search(SyntheticReadings made, Random random) {
    return random.nextBoolean()
        ? "/claims?source=" + encoded(made.person(random.nextInt(3_000)))
        : "/claims?text=" + made.word(random.nextInt(20_000));
  }

  private static String read(Random random) {
    int what = random.nextInt(100);
    if (what < 60) {
      return "/api/v1/readings/" + report(random);
    }
    return what < 90 ? "/api/v1/stories?report=" + report(random) : "/api/v1/totals";
  }

  /** Answers that look through all claims or events. */
  private static String list(SyntheticReadings made, Random random) {
    int what = random.nextInt(3);
    if (what == 0) {
      return "/api/v1/claims?limit=50&source=" + encoded(made.person(random.nextInt(3_000)));
    }
    return what == 1
        ? "/api/v1/events?limit=50&type=AID&from=" + SyntheticReadings.day(random.nextInt())
        : "/api/v1/claims?limit=50&report=" + report(random);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
