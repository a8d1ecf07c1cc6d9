package hearsay.evaluation;

import hearsay.model.Article;
import hearsay.model.CodePointText;
import hearsay.model.Event;
import hearsay.reading.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Events told where there are none: invented sentences about sport, markets, cooking and the like,
 * each read as a report of its own. A folder of text files, one sentence a line; {@code told} is
 * the share of sentences with any event, over all files and again for each.
 */
final class NonEventsTask implements Task {
  @Override
  public String name() {
    return "nonevents";
  }

  @Override
  public String summary() {
    return "events told in sentences that tell none (text files, one sentence a line)";
  }

  private record Outcome(String sentence, List<Event> events) {}

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    Reader reader = new Reader(settings.linguist());
    OwnFiles<Outcome> outcomes =
        OwnFiles.read(
            data,
            ".txt",
            file ->
                InParallel.map(
                    settings.threads(),
                    sentences(file),
                    text ->
                        new Outcome(text, reader.read(Article.of("nonevents", text)).events())));
    Scores scores = outcomes.scores(NonEventsTask::keep);
    outcomes.list(scores, settings, one -> one.events().isEmpty(), NonEventsTask::describe);
    return scores;
  }

  /** Lines that are neither empty nor comments. */
  private static List<String> sentences(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static void keep(Scores scores, String key, List<Outcome> outcomes) {
    double told = outcomes.stream().filter(one -> !one.events().isEmpty()).count();
    scores.percent("told" + key, 100 * told / Math.max(1, outcomes.size()));
    scores.figure("sentences" + key, outcomes.size());
  }

  private static String describe(Outcome one) {
    CodePointText text = new CodePointText(one.sentence());
    return one.sentence()
        + one.events().stream()
            .map(event -> event.type() + " by \"" + text.at(event.trigger()) + "\"")
            .collect(Collectors.joining(", ", "\n    ", ""));
  }
}
