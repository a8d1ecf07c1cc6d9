package hearsay.evaluation;

import hearsay.model.Article;
import hearsay.model.Reading;
import hearsay.publish.JsonlReader;
import hearsay.publish.JsonlWriter;
import hearsay.reading.Reader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The readings of a corpus's reports. Where the settings name a file of readings (as {@code hearsay
 * read --format jsonl} writes them), those in it are taken and only the others are read, then added
 * to it, so that a developer does not wait for the reader again. Delete the file when the reader
 * changes.
 */
public final class KeptReadings {
  /** So many reports are read before they are added to the file. */
  private static final int BATCH = 100;

  private KeptReadings() {}

  /**
   * The reading of every article, in the articles' order. A kept reading is of the same id and text
   * as its article.
   *
   * @throws IOException if the file of readings cannot be read or added to
   */
  public static List<Reading> of(List<Article> articles, Settings settings) throws IOException {
    Path file = settings.readings();
    Map<String, Reading> kept = file == null ? new HashMap<>() : kept(file);
    List<Article> missing = new ArrayList<>();
    for (Article article : articles) {
      if (!isOf(kept.get(article.id()), article)) {
        missing.add(article);
      }
    }
    readMissing(missing, settings, kept);
    List<Reading> readings = new ArrayList<>();
    for (Article article : articles) {
      Reading reading = kept.get(article.id());
      if (reading == null) {
        throw new IllegalStateException("not read: " + article.id());
      }
      readings.add(reading);
    }
    return readings;
  }

  private static boolean isOf(@Nullable Reading reading, Article article) {
    return reading != null && reading.report().text().equals(article.text());
  }

  private static Map<String, Reading> kept(Path file) throws IOException {
    Map<String, Reading> kept = new HashMap<>();
    if (!Files.exists(file)) {
      return kept;
    }
    try (JsonlReader in = new JsonlReader(Files.newBufferedReader(file))) {
      for (Optional<Reading> next = in.next(); next.isPresent(); next = in.next()) {
        kept.put(next.get().report().id(), next.get());
      }
    } catch (IOException e) {
      throw new IOException("cannot use the readings in " + file + ": " + e.getMessage(), e);
    }
    return kept;
  }

  private static void readMissing(
      List<Article> missing, Settings settings, Map<String, Reading> kept) throws IOException {
    if (missing.isEmpty()) {
      return;
    }
    Reader reader = new Reader(settings.linguist());
    for (int at = 0; at < missing.size(); at += BATCH) {
      List<Article> batch = missing.subList(at, Math.min(missing.size(), at + BATCH));
      List<Reading> readings = InParallel.map(settings.threads(), batch, reader::read);
      readings.forEach(reading -> kept.put(reading.report().id(), reading));
      if (settings.readings() != null) {
        append(settings.readings(), readings);
      }
    }
  }

  private static void append(Path file, List<Reading> readings) throws IOException {
    try (Writer out =
        Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      for (Reading reading : readings) {
        out.write(JsonlWriter.line(reading));
        out.write('\n');
      }
    }
  }
}
