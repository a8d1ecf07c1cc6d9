package hearsay.evaluation;

import hearsay.model.Article;
import hearsay.model.Quantity;
import hearsay.model.Reading;
import hearsay.model.Span;
import hearsay.reading.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose people, losses or things figures count, over invented sentences read by the real reader: a
 * folder of files of {@code - text, sides: {words of the figure: country code or none}}. {@code
 * right} is the share of figures whose side is right, or rightly none; {@code link} scores the
 * sides alone. A figure that is not found is wrong. All of them again for each file.
 */
final class SidesTask implements Task {
  private static final String NONE = "none";

  @Override
  public String name() {
    return "sides";
  }

  @Override
  public String summary() {
    return "whose losses figures count (sentences as YAML files)";
  }

  /** One figure: whose it is, and whose it was found to be; null for none. */
  private record Outcome(
      String text, String words, @Nullable String gold, boolean found, @Nullable String side) {
    boolean right() {
      return found && Objects.equals(gold, side);
    }
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    Reader reader = new Reader(settings.linguist());
    OwnFiles<Outcome> outcomes =
        OwnSentences.outcomes(data, "sides", settings, item -> read(reader, item));
    Scores scores = outcomes.scores(SidesTask::keep);
    scores.note("%d figures", outcomes.all().size());
    outcomes.list(scores, settings, Outcome::right, SidesTask::describe);
    return scores;
  }

  private static List<Outcome> read(Reader reader, OwnSentences item) {
    Reading reading = reader.read(Article.of("sides", item.text()));
    List<Outcome> outcomes = new ArrayList<>();
    item.answers()
        .forEach(
            (words, side) -> {
              Quantity figure = figure(reading, item.span(words));
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

  private static @Nullable Quantity figure(Reading reading, Span words) {
    return reading.quantities().stream()
        .filter(one -> one.span().overlaps(words))
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
