package hearsay.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearsay.model.Article;
import hearsay.model.CodePointText;
import hearsay.model.Quantity;
import hearsay.model.Reading;
import hearsay.reading.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose people, losses or things figures count, over invented sentences read by the real reader: a
 * folder of files of {@code - text, sides: {words of the figure: country code or none}}. {@code
 * right} is the share of figures whose side is right, or rightly none; {@code link} scores the
 * sides alone. A figure that is not found is wrong. All of them again for each file.
 */
final class SidesTask implements Task {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private static final String NONE = "none";

  @Override
  public String name() {
    return "sides";
  }

  @Override
  public String summary() {
    return "whose losses figures count (sentences as YAML files)";
  }

  private record Item(String text, Map<String, String> sides) {}

  /** One figure: whose it is, and whose it was found to be; null for none. */
  private record Outcome(
      String text, String words, @Nullable String gold, boolean found, @Nullable String side) {
    boolean right() {
      return found && Objects.equals(gold, side);
    }
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    Map<String, List<Outcome>> byFile = new LinkedHashMap<>();
    Reader reader = new Reader(settings.linguist());
    for (Path file : files(data)) {
      List<Outcome> outcomes = new ArrayList<>();
      InParallel.map(settings.threads(), items(file), item -> read(reader, item))
          .forEach(outcomes::addAll);
      byFile.put(file.getFileName().toString().replace(".yaml", ""), outcomes);
    }
    List<Outcome> all = byFile.values().stream().flatMap(List::stream).toList();
    Scores scores = new Scores();
    keep(scores, "", all);
    byFile.forEach((name, outcomes) -> keep(scores, "." + name, outcomes));
    scores.note("%d figures", all.size());
    all.stream()
        .filter(one -> !one.right())
        .limit(settings.errors())
        .forEach(one -> scores.error(describe(one)));
    return scores;
  }

  private static List<Path> files(Path data) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      List<Path> yaml = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      if (yaml.isEmpty()) {
        throw new CorpusException(data + ": holds no sentences (*.yaml)");
      }
      return yaml;
    }
  }

  private static List<Item> items(Path file) throws IOException {
    try {
      return YAML.readValue(file.toFile(), new TypeReference<List<Item>>() {});
    } catch (JsonProcessingException e) {
      throw new CorpusException(
          file + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
    }
  }

  private static List<Outcome> read(Reader reader, Item item) {
    Reading reading = reader.read(Article.of("sides", item.text()));
    List<Outcome> outcomes = new ArrayList<>();
    item.sides()
        .forEach(
            (words, side) -> {
              Quantity figure = figure(reading, item.text(), words);
              outcomes.add(
                  new Outcome(
                      item.text(),
                      words,
                      side.equals(NONE) ? null : side,
                      figure != null,
                      figure == null ? null : figure.side()));
            });
    return outcomes;
  }

  /** The figure that holds the words where they stand first in the text. */
  private static @Nullable Quantity figure(Reading reading, String text, String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("\"" + words + "\" does not stand in: " + text);
    }
    int offset = text.codePointCount(0, begin);
    int length = new CodePointText(words).length();
    return reading.quantities().stream()
        .filter(one -> one.span().begin() < offset + length && offset < one.span().end())
        .findFirst()
        .orElse(null);
  }

  private static void keep(Scores scores, String key, List<Outcome> outcomes) {
    double right = outcomes.stream().filter(Outcome::right).count();
    scores.percent("right" + key, 100 * right / Math.max(1, outcomes.size()));
    Ratio links = Ratio.NONE;
    for (Outcome one : outcomes) {
      boolean hit = one.gold() != null && one.gold().equals(one.side());
      links =
          links.plus(Ratio.of(hit ? 1 : 0, one.side() == null ? 0 : 1, one.gold() == null ? 0 : 1));
    }
    scores.ratio("link" + key, links);
    scores.figure("figures" + key, outcomes.size());
  }

  private static String describe(Outcome one) {
    return String.format(
        "%s: %s, expected %s%n    %s",
        one.words(),
        one.found() ? Objects.requireNonNullElse(one.side(), NONE) : "not found",
        Objects.requireNonNullElse(one.gold(), NONE),
        one.text());
  }
}
