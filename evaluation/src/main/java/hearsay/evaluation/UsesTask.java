package hearsay.evaluation;

import hearsay.language.Linguist;
import hearsay.model.Article;
import hearsay.model.Place;
import hearsay.model.Span;
import hearsay.place.PlaceFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What place names stand for, over invented sentences: a folder of files of {@code - text, uses:
 * {name: literal, metonymic, demonym or name part}}. {@code right} is the share of names whose use
 * is right, {@code literal} that of names where the choice between literal and not is. A name that
 * is not found is wrong. All of them again for each file.
 */
final class UsesTask implements Task {
  private static final String LITERAL = "literal";
  private static final String MISSED = "not found";

  @Override
  public String name() {
    return "uses";
  }

  @Override
  public String summary() {
    return "what place names stand for: place, government, demonym (sentences as YAML files)";
  }

  private record Outcome(String text, String name, String gold, String found) {
    boolean right() {
      return gold.equals(found);
    }

    boolean literalRight() {
      return !found.equals(MISSED) && gold.equals(LITERAL) == found.equals(LITERAL);
    }
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    PlaceFinder finder = new PlaceFinder();
    OwnFiles<Outcome> outcomes =
        OwnSentences.outcomes(
            data, "uses", settings, item -> read(finder, settings.linguist(), item));
    Scores scores = outcomes.scores(UsesTask::keep);
    outcomes.list(scores, settings, Outcome::right, UsesTask::describe);
    return scores;
  }

  private static List<Outcome> read(PlaceFinder finder, Linguist linguist, OwnSentences item) {
    List<Place> places =
        finder.find(linguist.analyse(item.text()), Article.of("uses", item.text()));
    List<Outcome> outcomes = new ArrayList<>();
    item.answers()
        .forEach(
            (name, use) ->
                outcomes.add(new Outcome(item.text(), name, use, use(places, item.span(name)))));
    return outcomes;
  }

  private static String use(List<Place> places, Span name) {
    return places.stream()
        .filter(place -> place.span().overlaps(name))
        .findFirst()
        .map(place -> place.use().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .orElse(MISSED);
  }

  private static void keep(Scores scores, String key, List<Outcome> outcomes) {
    double all = Math.max(1, outcomes.size());
    double right = outcomes.stream().filter(Outcome::right).count();
    double literal = outcomes.stream().filter(Outcome::literalRight).count();
    scores
        .percent("right" + key, 100 * right / all)
        .percent("literal" + key, 100 * literal / all)
        .figure("names" + key, outcomes.size());
  }

  private static String describe(Outcome one) {
    return "%s: %s, expected %s%n    %s".formatted(one.name(), one.found(), one.gold(), one.text());
  }
}
