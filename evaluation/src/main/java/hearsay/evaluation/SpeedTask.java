package hearsay.evaluation;

import hearsay.language.Linguist;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.model.Article;
import hearsay.place.PlaceFinder;
import hearsay.quantity.QuantityFinder;
import hearsay.reading.Reader;
import hearsay.time.TimeTagger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * How fast whole reports are read, warmed up: tokens a second and a core, and how much of the time
 * the backbone takes, and the rooms of places, times and quantities together. Reads text files; a
 * first pass over some of them warms the machine up and is not counted.
 */
final class SpeedTask implements Task {
  private static final int WARM_UP = 60;
  private static final int COUNTED = 200;
  private static final double NANOS = 1e9;

  /** A report with its parse. */
  private record Parsed(Article article, Sentences sentences) {}

  /** Counts tokens and the time spent in the backbone. */
  private static final class Timed implements Linguist {
    private final Linguist linguist;
    private final LongAdder nanos = new LongAdder();
    private final LongAdder tokens = new LongAdder();

    Timed(Linguist linguist) {
      this.linguist = linguist;
    }

    @Override
    public Sentences analyse(String text) {
      long start = System.nanoTime();
      Sentences sentences = linguist.analyse(text);
      nanos.add(System.nanoTime() - start);
      tokens.add(sentences.list().stream().mapToInt(Sentence::size).sum());
      return sentences;
    }
  }

  @Override
  public String name() {
    return "speed";
  }

  @Override
  public String summary() {
    return "tokens per second and core for the whole reading; a folder of text files";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    List<Article> articles = articles(data);
    read(articles.subList(0, Math.min(WARM_UP, articles.size())), settings.linguist(), settings);
    Timed timed = new Timed(settings.linguist());
    long start = System.nanoTime();
    read(articles, timed, settings);
    double seconds = (System.nanoTime() - start) / NANOS;
    double cores = Math.min(settings.threads(), Runtime.getRuntime().availableProcessors());
    double tokens = timed.tokens.sum();
    return new Scores()
        .figure("reports", articles.size())
        .figure("tokens", tokens)
        .figure("seconds", round(seconds))
        .figure("tokensPerSecond", Math.round(tokens / seconds))
        .figure("tokensPerSecondPerCore", Math.round(tokens / seconds / cores))
        .percent("backboneShare", 100 * timed.nanos.sum() / NANOS / (seconds * cores))
        .percent("placeTimeQuantityShare", 100 * rooms(articles, settings) / (seconds * cores))
        .figure("peakHeapMegabytes", peakHeap());
  }

  /** Seconds that places, times and quantities take of all reports, one thread, after the parse. */
  private static double rooms(List<Article> articles, Settings settings) {
    List<Parsed> parsed =
        InParallel.map(
            settings.threads(),
            articles,
            article -> new Parsed(article, settings.linguist().analyse(article.text())));
    PlaceFinder places = new PlaceFinder();
    TimeTagger times = new TimeTagger();
    QuantityFinder quantities = new QuantityFinder();
    long start = System.nanoTime();
    for (Parsed one : parsed) {
      places.find(one.sentences(), one.article());
      times.tag(one.sentences(), one.article().published());
      quantities.find(one.sentences());
    }
    return (System.nanoTime() - start) / NANOS;
  }

  private static List<Article> articles(Path data) throws IOException {
    Path folder = Files.isDirectory(data.resolve("text")) ? data.resolve("text") : data;
    List<Path> files;
    try (Stream<Path> all = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().limit(COUNTED).toList();
    }
    if (files.isEmpty()) {
      throw new CorpusException("no .txt files in " + folder + "; give a folder of text files");
    }
    List<Article> articles = new ArrayList<>();
    for (Path file : files) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      articles.add(Article.of(file.toString(), text).withPublished("2016-10-01"));
    }
    return articles;
  }

  private static void read(List<Article> articles, Linguist linguist, Settings settings) {
    Reader reader = new Reader(linguist);
    InParallel.map(settings.threads(), articles, reader::read);
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }

  /** The most heap that was in use at any one time, in MB (garbage not yet collected included). */
  private static double peakHeap() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        peak += pool.getPeakUsage().getUsed();
      }
    }
    return peak >> 20;
  }
}
