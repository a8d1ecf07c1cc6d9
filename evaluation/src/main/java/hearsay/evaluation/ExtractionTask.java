package hearsay.evaluation;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.intake.page.SavedPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The article body taken from saved pages, against the article extraction benchmark of Scrapinghub
 * (now Zyte), 2019: a folder with {@code ground-truth.json} (page key to {@code articleBody} and
 * {@code url}) and {@code html/KEY.html.gz}.
 *
 * <p>Scored as the benchmark's {@code evaluate.py} does: words are runs of word characters, case
 * kept; each text is the multiset of its runs of four words; precision is averaged over the pages
 * where anything was found, recall over those with a true body, and F1 is the harmonic mean of the
 * two averages. Its bootstrap intervals are left out. Predictions are written as the object that
 * the script reads from {@code output/NAME.json}.
 */
final class ExtractionTask implements Task {
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Page(String key, String url, String truth) {}

  private record Extracted(Page page, String found, Shingles shingles) {}

  @Override
  public String name() {
    return "extraction";
  }

  @Override
  public String summary() {
    return "article text of saved web pages: folder of the article extraction benchmark";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    List<Page> pages = pages(data.resolve("ground-truth.json"));
    List<Extracted> all = new ArrayList<>();
    long characters = 0;
    long nanos = 0;
    for (Page page : pages) {
      String html = html(data.resolve("html").resolve(page.key() + ".html.gz"));
      long begin = System.nanoTime();
      String found = SavedPage.parse(html).body().text();
      nanos += System.nanoTime() - begin;
      characters += html.length();
      all.add(new Extracted(page, found, Shingles.of(page.truth(), found)));
    }
    if (settings.predictions() != null) {
      write(all, settings.predictions());
    }
    Scores scores = scores(all);
    scores.note("%d pages, %.1f million characters a second", all.size(), 1e3 * characters / nanos);
    worst(all, settings.errors()).forEach(scores::error);
    return scores;
  }

  private static List<Page> pages(Path truth) throws IOException {
    if (!Files.isRegularFile(truth)) {
      throw new CorpusException(truth + ": expected the benchmark's ground-truth.json here");
    }
    List<Page> pages = new ArrayList<>();
    try {
      for (var entry : JSON.readTree(truth.toFile()).properties()) {
        JsonNode body = entry.getValue().path("articleBody");
        if (!body.isTextual()) {
          throw new CorpusException(
              truth + ": " + entry.getKey() + ": expected an \"articleBody\"");
        }
        String url = entry.getValue().path("url").asText("");
        pages.add(new Page(entry.getKey(), url, body.textValue()));
      }
    } catch (JacksonException e) {
      throw new CorpusException(truth + ": expected one JSON object: " + e.getOriginalMessage());
    }
    pages.sort(Comparator.comparing(Page::key));
    return pages;
  }

  private static String html(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new CorpusException(file + ": expected the gzipped page here");
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Scores scores(List<Extracted> all) {
    double precision =
        all.stream()
            .map(Extracted::shingles)
            .filter(Shingles::hasFound)
            .mapToDouble(Shingles::precision)
            .average()
            .orElse(0);
    double recall =
        all.stream()
            .map(Extracted::shingles)
            .filter(Shingles::hasTruth)
            .mapToDouble(Shingles::recall)
            .average()
            .orElse(0);
    return new Scores()
        .percent("body.p", 100 * precision)
        .percent("body.r", 100 * recall)
        .percent("body.f1", 100 * Shingles.harmonic(precision, recall));
  }

  private static List<String> worst(List<Extracted> all, int limit) {
    return all.stream()
        .sorted(Comparator.comparingDouble(one -> one.shingles().f1()))
        .limit(limit)
        .map(ExtractionTask::line)
        .toList();
  }

  private static String line(Extracted one) {
    Shingles shingles = one.shingles();
    return String.format(
        java.util.Locale.ROOT,
        "f1 %.3f p %.3f r %.3f  %s %s",
        shingles.f1(),
        shingles.precision(),
        shingles.recall(),
        one.page().key().substring(0, Math.min(8, one.page().key().length())),
        one.page().url());
  }

  private static void write(List<Extracted> all, Path file) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    all.forEach(one -> root.putObject(one.page().key()).put("articleBody", one.found()));
    JSON.writeValue(file.toFile(), root);
  }
}
