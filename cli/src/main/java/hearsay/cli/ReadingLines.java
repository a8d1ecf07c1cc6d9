package hearsay.cli;

import hearsay.intake.Reason;
import hearsay.intake.SetAside;
import hearsay.ledger.Entry;
import hearsay.publish.JsonlReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Files of readings, one JSON line each, as {@code hearsay read --format jsonl} writes them. */
final class ReadingLines {
  private static final Pattern BEGINNING =
      Pattern.compile("\\A\\s{0,100}\\{\\s{0,100}\"schema\"\\s{0,100}:\\s{0,100}\"hearsay/");

  private static final int LOOK = 512;

  /** Lines that one thread parses at a time, and pieces of work held for each thread. */
  private static final int LINES = 16;

  private static final int AHEAD = 4;

  private final int threads;

  ReadingLines(int threads) {
    this.threads = threads;
  }

  /** Whether an input is a file whose first line is a reading. */
  static boolean isFile(String input) {
    try {
      Path path = Path.of(input);
      if (input.isBlank() || !Files.isRegularFile(path)) {
        return false;
      }
      try (InputStream in = Files.newInputStream(path)) {
        return looksRight(in.readNBytes(LOOK));
      }
    } catch (InvalidPathException | IOException e) {
      return false; // the intake says what is wrong with it
    }
  }

  /** Whether a stream begins with a reading; leaves it where it is. */
  static boolean begins(InputStream in) throws IOException {
    in.mark(LOOK);
    byte[] head = in.readNBytes(LOOK);
    in.reset();
    return looksRight(head);
  }

  private static boolean looksRight(byte[] head) {
    return BEGINNING.matcher(new String(head, StandardCharsets.UTF_8)).find();
  }

  private record Numbered(int number, String line) {}

  /** One line's reading, or why it has none. */
  private sealed interface Parsed permits Good, Bad {}

  private record Good(Entry entry) implements Parsed {}

  private record Bad(SetAside aside) implements Parsed {}

  /** Stores a file's readings, in their order; "-" is the stream. */
  void into(Deposits deposits, String input, InputStream standardInput) throws IOException {
    String where = input.equals("-") ? "standard input" : input;
    InputStream in = input.equals("-") ? standardInput : Files.newInputStream(Path.of(input));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<CompletableFuture<List<Parsed>>> ahead = new ArrayDeque<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
      List<Numbered> piece = new ArrayList<>();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          piece.add(new Numbered(number, line));
        }
        if (piece.size() == LINES) {
          ahead.add(parse(where, piece, pool));
          piece = new ArrayList<>();
        }
        if (ahead.size() >= AHEAD * threads) {
          deliver(ahead.remove(), deposits);
        }
      }
      ahead.add(parse(where, piece, pool));
      while (!ahead.isEmpty()) {
        deliver(ahead.remove(), deposits);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static CompletableFuture<List<Parsed>> parse(
      String where, List<Numbered> piece, ExecutorService pool) {
    return CompletableFuture.supplyAsync(
        () -> piece.stream().map(line -> parse(where, line)).toList(), pool);
  }

  private static Parsed parse(String where, Numbered line) {
    try {
      return new Good(Entry.of(JsonlReader.reading(line.line())));
    } catch (IOException | RuntimeException e) {
      String what = "is " + String.valueOf(e.getMessage()).lines().findFirst().orElse("no reading");
      return new Bad(new SetAside(Reason.BROKEN_LINE, where + ":" + line.number(), what));
    }
  }

  private static void deliver(CompletableFuture<List<Parsed>> next, Deposits deposits)
      throws IOException {
    for (Parsed parsed : next.join()) {
      if (parsed instanceof Good good) {
        deposits.add(good.entry());
      } else if (parsed instanceof Bad bad) {
        deposits.setAside(bad.aside());
      }
    }
  }
}
