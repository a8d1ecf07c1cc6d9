package hearsay.evaluation;

import hearsay.language.Linguist;
import hearsay.model.Quantity;
import hearsay.model.Span;
import hearsay.quantity.Figure;
import hearsay.quantity.QuantityFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Of which figure a figure is a part, over invented sentences: a folder of files of {@code - text,
 * parts: {words of the figure: words of the whole, or none}}. {@code right} is the share of figures
 * whose whole is right, or rightly none; {@code link} scores the wholes alone. A figure that is not
 * found is wrong. All of them again for each file.
 */
final class PartsTask implements Task {
  private static final String NONE = "none";

  @Override
  public String name() {
    return "parts";
  }

  @Override
  public String summary() {
    return "of which figure a figure is a part (sentences as YAML files)";
  }

  /** One figure: the whole that it should have and the one it was given; null for none. */
  private record Outcome(
      String text,
      String words,
      @Nullable String gold,
      boolean found,
      boolean linked,
      boolean hit) {
    boolean right() {
      return found && (gold == null ? !linked : hit);
    }
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    QuantityFinder finder = new QuantityFinder();
    OwnFiles<Outcome> outcomes =
        OwnSentences.outcomes(
            data, "parts", settings, item -> read(finder, settings.linguist(), item));
    Scores scores = outcomes.scores(PartsTask::keep);
    scores.note("%d figures", outcomes.all().size());
    outcomes.list(scores, settings, Outcome::right, PartsTask::describe);
    return scores;
  }

  private static List<Outcome> read(QuantityFinder finder, Linguist linguist, OwnSentences item) {
    List<Quantity> figures =
        finder.find(linguist.analyse(item.text())).stream().map(Figure::quantity).toList();
    List<Outcome> outcomes = new ArrayList<>();
    item.answers()
        .forEach(
            (words, whole) -> {
              Quantity figure = figure(figures, item.span(words));
              String gold = whole.equals(NONE) ? null : whole;
              Quantity wanted = gold == null ? null : figure(figures, item.span(gold));
              String partOf = figure == null ? null : figure.partOf();
              outcomes.add(
                  new Outcome(
                      item.text(),
                      words,
                      gold,
                      figure != null,
                      partOf != null,
                      wanted != null && Objects.equals(partOf, wanted.id())));
            });
    return outcomes;
  }

  private static @Nullable Quantity figure(List<Quantity> figures, Span words) {
    return figures.stream().filter(one -> one.span().overlaps(words)).findFirst().orElse(null);
  }

  private static void keep(Scores scores, String key, List<Outcome> outcomes) {
    double right = outcomes.stream().filter(Outcome::right).count();
    scores.percent("right" + key, 100 * right / Math.max(1, outcomes.size()));
    Ratio links = Ratio.NONE;
    for (Outcome one : outcomes) {
      links =
          links.plus(Ratio.of(one.hit() ? 1 : 0, one.linked() ? 1 : 0, one.gold() == null ? 0 : 1));
    }
    scores.ratio("link" + key, links);
    scores.figure("figures" + key, outcomes.size());
  }

  private static String describe(Outcome one) {
    String found =
        !one.found() ? "not found" : one.linked() ? "a part of another" : "a part of none";
    return String.format(
        "%s: %s, expected %s%n    %s",
        one.words(), found, Objects.requireNonNullElse(one.gold(), NONE), one.text());
  }
}
