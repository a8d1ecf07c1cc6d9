package hearsay.evaluation;

import hearsay.ledger.Field;
import hearsay.ledger.Filing;
import hearsay.ledger.Finding;
import hearsay.ledger.FindingQuery;
import hearsay.ledger.FindingQuery.Order;
import hearsay.ledger.Ledger;
import hearsay.ledger.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How many can read a ledger at a time: eight threads ask a ledger of 100,000 made-up readings for
 * reports, pages of findings and pages of results, first while nothing else goes on, then while
 * readings are imported. Works on a copy of the ledger that the task {@code ledger} made.
 */
final class ReadersTask implements Task {
  private static final long SEED = 4;
  private static final int PAGE = 50;
  private static final int STORIES = 100_000;
  private static final int READERS = 8;
  private static final int SECONDS = 12;
  private static final int LONGEST_STORY = 40;

  /** The greater, the more stories are told by one report alone: here four in five. */
  private static final int MOSTLY_ALONE = 16;

  @Override
  public String name() {
    return "readers";
  }

  @Override
  public String summary() {
    return "reads by eight threads while an import runs; the folder of the task ledger";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    SyntheticReadings made = new SyntheticReadings(SEED);
    Scores scores = new Scores();
    try (Ledger ledger = Ledger.open(place(data))) {
      findings(ledger, made, scores);
      firstPages(ledger, made, scores);
      for (boolean importing : new boolean[] {false, true}) {
        try (Import other = importing ? asFastAsItGoes(ledger, made) : null) {
          String phase = importing ? "importing" : "quiet";
          read("report." + phase, scores, random -> report(ledger, random));
          read("reportAnew." + phase, scores, random -> reportAnew(ledger, random));
          read("mixed." + phase, scores, random -> mixed(ledger, made, random));
          List<Query> queries = List.copyOf(LedgerQueries.of(made).values());
          read("query." + phase, scores, random -> query(ledger, queries, random));
          if (other != null) {
            scores.figure("imported.readings", other.imported());
          }
        }
      }
    }
    return scores;
  }

  private static String place(Path data) throws IOException {
    Path address = data.resolve("postgresql.txt");
    if (Files.exists(address)) {
      return Files.readString(address).strip();
    }
    Path ledger = data.resolve("synthetic.ledger");
    if (!Files.exists(ledger)) {
      throw new CorpusException(
          ledger + " does not exist; \"hearsay evaluate ledger --data " + data + "\" makes it");
    }
    Path copy = data.resolve("readers.ledger");
    Files.deleteIfExists(data.resolve("readers.ledger.wal"));
    Files.copy(ledger, copy, StandardCopyOption.REPLACE_EXISTING);
    return copy.toString();
  }

  private static Import asFastAsItGoes(Ledger ledger, SyntheticReadings made) {
    return new Import(ledger, made, LedgerTask.READINGS + 1, Ledger.BATCH, Integer.MAX_VALUE);
  }

  private static void findings(Ledger ledger, SyntheticReadings made, Scores scores)
      throws IOException {
    long start = System.nanoTime();
    Random random = new Random(SEED);
    Iterator<Filing> stories =
        IntStream.range(0, STORIES).mapToObj(i -> story(made, random, i)).iterator();
    ledger.replaceFindings("story", stories);
    scores.figure("findings", STORIES);
    scores.figure("findings.replace.seconds", (System.nanoTime() - start) / 1e9);
  }

  /** As unevenly long as stories are; the reports' ids are those of made-up readings. */
  private static Filing story(SyntheticReadings made, Random random, int i) {
    int reports = 1 + (int) (Math.pow(random.nextDouble(), MOSTLY_ALONE) * LONGEST_STORY);
    Set<String> ids =
        Set.copyOf(
            IntStream.range(0, reports)
                .mapToObj(k -> "s" + (1 + (i * 7 + k) % LedgerTask.READINGS))
                .toList());
    String title = made.word(random.nextInt(2_000)) + " " + made.word(random.nextInt(20_000));
    LocalDate day = SyntheticReadings.day(random.nextInt());
    String json =
        "{\"id\":\"story-%d\",\"title\":\"%s\",\"reports\":[\"%s\"]}"
            .formatted(i, title, String.join("\",\"", ids));
    return new Filing(
        new Finding("story", "story-" + i, json),
        day,
        reports,
        List.of(title, made.outlet(random.nextInt(200)), made.place(random.nextInt(1_000))),
        ids);
  }

  private static void firstPages(Ledger ledger, SyntheticReadings made, Scores scores)
      throws IOException {
    FindingQuery all = FindingQuery.of("story", PAGE);
    for (Order order : Order.values()) {
      time("findings." + order, scores, () -> ledger.findings(all.by(order)));
    }
    time("findings.word", scores, () -> ledger.findings(all.with(made.word(3))));
    time("findings.outlet", scores, () -> ledger.findings(all.with(made.outlet(3))));
    time(
        "findings.week",
        scores,
        () ->
            ledger.findings(
                all.from(SyntheticReadings.day(900)).until(SyntheticReadings.day(906))));
    time("findings.count", scores, () -> ledger.countFindings(all.with(made.outlet(3))));
    time("findings.ofReport", scores, () -> ledger.findingsOf("story", "s500"));
    time("finding", scores, () -> ledger.finding("story", "story-500"));
    long start = System.nanoTime();
    ledger.totals();
    scores.figure("totals.first.ms", (System.nanoTime() - start) / 1e6);
    for (Field field : List.of(Field.OUTLET, Field.SOURCE, Field.TYPE, Field.COUNTRY)) {
      start = System.nanoTime();
      ledger.frequent(field, PAGE);
      scores.figure("frequent." + field + ".first.ms", (System.nanoTime() - start) / 1e6);
    }
  }

  private interface Asking {
    Object ask() throws IOException;
  }

  /** The median of some. */
  private static void time(String name, Scores scores, Asking asking) throws IOException {
    Latencies latencies = new Latencies();
    for (int i = 0; i < 15; i++) {
      long start = System.nanoTime();
      asking.ask();
      latencies.add(System.nanoTime() - start);
    }
    scores.figure(name + ".ms", latencies.milliseconds(0.5));
  }

  private interface Reads {
    void one(Random random) throws IOException;
  }

  private static void read(String name, Scores scores, Reads reads) throws IOException {
    Latencies latencies = new Latencies();
    long before = LedgerTask.processorNanos();
    long until = System.nanoTime() + SECONDS * 1_000_000_000L;
    InParallel.map(
        READERS,
        IntStream.range(0, READERS).boxed().toList(),
        reader -> {
          Random random = new Random(reader);
          try {
            for (long now = System.nanoTime(); now < until; ) {
              reads.one(random);
              long then = System.nanoTime();
              latencies.add(then - now);
              now = then;
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return reader;
        });
    double processor = (LedgerTask.processorNanos() - before) / 1e6;
    scores.figure(name + ".perSecond", Math.rint((double) latencies.size() / SECONDS));
    scores.figure(name + ".processor.ms", processor / latencies.size());
    scores.figure(name + ".median.ms", latencies.milliseconds(0.5));
    scores.figure(name + ".p99.ms", latencies.milliseconds(0.99));
  }

  /** Some reports are asked for more than others: one in ten thousand half the time. */
  private static void report(Ledger ledger, Random random) throws IOException {
    double at = random.nextDouble();
    held(ledger, 1 + (int) (at * at * at * at * LedgerTask.READINGS));
  }

  /** Any report, so that hardly any has been asked for before. */
  private static void reportAnew(Ledger ledger, Random random) throws IOException {
    held(ledger, 1 + random.nextInt(LedgerTask.READINGS));
  }

  private static void held(Ledger ledger, int number) throws IOException {
    if (ledger.reading("s" + number).isEmpty()) {
      throw new IllegalStateException("reading " + number + " is not there");
    }
  }

  /** As a program or a person goes through: mostly reports and what is found of them. */
  private static void mixed(Ledger ledger, SyntheticReadings made, Random random)
      throws IOException {
    int what = random.nextInt(100);
    if (what < 60) {
      report(ledger, random);
    } else if (what < 80) {
      ledger.finding("story", "story-" + random.nextInt(STORIES));
    } else if (what < 95) {
      ledger.findingsOf("story", "s" + (1 + random.nextInt(LedgerTask.READINGS)));
    } else if (what < 98) {
      ledger.totals();
    } else {
      ledger.findings(FindingQuery.of("story", PAGE).with(made.word(random.nextInt(2_000))));
    }
  }

  private static void query(Ledger ledger, List<Query> queries, Random random) throws IOException {
    ledger.query(queries.get(random.nextInt(queries.size())).limit(PAGE), row -> {});
  }
}
