package hearsay.evaluation;

import com.sun.management.OperatingSystemMXBean;
import hearsay.ledger.Again;
import hearsay.ledger.Entry;
import hearsay.ledger.Ledger;
import hearsay.ledger.Query;
import hearsay.model.Reading;
import hearsay.publish.JsonlReader;
import hearsay.publish.JsonlWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * How fast and how large a ledger is: imports made-up readings that lie there as JSON lines, then
 * asks for the first page of results under many filters. Writes its files into the folder that it
 * is given; a file {@code postgresql.txt} there, with a JDBC address in it, makes it use that
 * database instead of a file.
 */
final class LedgerTask implements Task {
  static final int READINGS = 100_000;

  private static final long SEED = 4;
  private static final int PAGE = 50;
  private static final int RUNS = 5;
  private static final double NANOS = 1e9;

  @Override
  public String name() {
    return "ledger";
  }

  @Override
  public String summary() {
    return "import and query times on a made-up ledger of 1,000,000 claims; an empty folder";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    if (!Files.isDirectory(data)) {
      throw new CorpusException(data + " is no folder; give one for the ledger and its readings");
    }
    SyntheticReadings synthetic = new SyntheticReadings(SEED);
    Path lines = data.resolve("readings-" + READINGS + ".jsonl");
    write(synthetic, lines, settings.threads());
    Path address = data.resolve("postgresql.txt");
    Path file = data.resolve("synthetic.ledger");
    String place =
        Files.exists(address) ? Files.readString(address).strip() : fresh(file).toString();
    Scores scores = new Scores().figure("readings", READINGS);
    long start = System.nanoTime();
    long before = processorNanos();
    try (Ledger ledger = Ledger.open(place)) {
      load(ledger, lines, settings.threads());
    }
    double seconds = (System.nanoTime() - start) / NANOS;
    scores
        .figure("import.seconds", tenth(seconds))
        .figure("import.readingsPerSecond", Math.rint(READINGS / seconds))
        .figure("import.processorSeconds", tenth((processorNanos() - before) / NANOS))
        .figure("file.jsonlMegabytes", (double) (Files.size(lines) >> 20));
    if (Files.exists(file)) {
      scores.figure("file.ledgerMegabytes", (double) (Files.size(file) >> 20));
    }
    ask(place, synthetic, scores);
    return scores;
  }

  private static Path fresh(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
    return file;
  }

  private static void write(SyntheticReadings synthetic, Path lines, int threads)
      throws IOException {
    if (Files.exists(lines)) {
      return;
    }
    Path part = lines.resolveSibling("part");
    try (Writer out = Files.newBufferedWriter(part)) {
      for (int from = 1; from <= READINGS; from += Ledger.BATCH) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = from; i < from + Ledger.BATCH && i <= READINGS; i++) {
          numbers.add(i);
        }
        for (String line : InParallel.map(threads, numbers, n -> line(synthetic.reading(n)))) {
          out.write(line);
          out.write('\n');
        }
      }
    }
    Files.move(part, lines);
  }

  private static String line(Reading reading) {
    try {
      return JsonlWriter.line(reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parses batches ahead on the other threads while this one stores. */
  private static void load(Ledger ledger, Path lines, int threads) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<CompletableFuture<List<Entry>>> ahead = new ArrayDeque<>();
    try (BufferedReader in = Files.newBufferedReader(lines)) {
      Iterator<String> all = in.lines().iterator();
      while (all.hasNext() || !ahead.isEmpty()) {
        if (all.hasNext() && ahead.size() <= threads) {
          List<String> batch = new ArrayList<>();
          while (all.hasNext() && batch.size() < Ledger.BATCH) {
            batch.add(all.next());
          }
          ahead.add(
              CompletableFuture.supplyAsync(
                  () -> batch.stream().map(LedgerTask::entry).toList(), pool));
        } else {
          ledger.add(ahead.remove().join(), Again.KEEP);
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Entry entry(String line) {
    try {
      return Entry.of(JsonlReader.reading(line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void ask(String place, SyntheticReadings synthetic, Scores scores)
      throws IOException {
    double worst = 0;
    try (Ledger ledger = Ledger.openToRead(place)) {
      for (Map.Entry<String, Query> one : LedgerQueries.of(synthetic).entrySet()) {
        double[] milliseconds = new double[RUNS];
        long before = processorNanos();
        int[] found = new int[1];
        for (int run = 0; run < RUNS; run++) {
          found[0] = 0;
          long start = System.nanoTime();
          ledger.query(one.getValue().limit(PAGE), row -> found[0]++);
          milliseconds[run] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        worst = Math.max(worst, milliseconds[RUNS / 2]);
        scores.figure("query." + one.getKey() + ".ms", tenth(milliseconds[RUNS / 2]));
        scores.note(
            "%-28s %3d rows, slowest run %5.0f ms, processor time of a run %4.0f ms",
            one.getKey(),
            found[0],
            milliseconds[RUNS - 1],
            (processorNanos() - before) / 1e6 / RUNS);
      }
    }
    scores.figure("query.slowestMedian.ms", tenth(worst));
  }

  /** What this process has used of all cores; steadier than the clock on a busy machine. */
  static long processorNanos() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
