package hearsay.evaluation;

import hearsay.attribution.Attribution;
import hearsay.attribution.Attributor;
import hearsay.attribution.Speakers;
import hearsay.attribution.Voice;
import hearsay.evaluation.SpeakerLabels.Form;
import hearsay.evaluation.SpeakerLabels.Label;
import hearsay.evaluation.SpeakerScorer.Answer;
import hearsay.language.Sentences;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who the sources are that do not name themselves: pronouns, descriptions and surnames of PolNeAR
 * dev, labelled by hand. {@code accuracy} is over the pronouns and descriptions that the reader has
 * as a source, {@code coverage} says how many of all those that is; {@code nearest} holds the same
 * for {@link NearestName}, on the same sources. {@code gold.accuracy} is over all those, with the
 * corpus's own attributions in place of those that the reader finds: it measures the resolving
 * alone.
 */
final class SpeakerTask implements Task {
  private final Attributor attributor = new Attributor();
  private final Speakers speakers = new Speakers();
  private final SpeakerLabels labels = new SpeakerLabels();
  private final SpeakerScorer scorer = new SpeakerScorer(labels);
  private final NearestName nearest = new NearestName();

  @Override
  public String name() {
    return "speaker";
  }

  @Override
  public String summary() {
    return "whom pronouns, descriptions and surnames stand for as sources (PolNeAR dev)";
  }

  /**
   * What became of one labelled source.
   *
   * @param gold whether it is resolved where the corpus tells the sources
   */
  private record Outcome(
      Label label, boolean found, boolean right, boolean nearest, boolean gold, String text) {}

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    List<PolNear.Document> documents =
        PolNear.read(data).stream().filter(one -> !labels.of(one.name()).isEmpty()).toList();
    if (documents.isEmpty()) {
      throw new CorpusException(data + ": none of its texts is labelled; expected PolNeAR dev");
    }
    List<Outcome> outcomes =
        InParallel.map(settings.threads(), documents, document -> outcomes(document, settings))
            .stream()
            .flatMap(List::stream)
            .toList();
    Scores scores = figures(outcomes);
    scores.note("%d documents, %d labelled sources", documents.size(), outcomes.size());
    errors(outcomes, settings.errors()).forEach(scores::error);
    return scores;
  }

  private List<Outcome> outcomes(PolNear.Document document, Settings settings) {
    Sentences sentences = settings.linguist().analyse(document.text().toString());
    List<Voice> voices =
        attributor.attribute(sentences).stream()
            .map(Attribution::chain)
            .flatMap(List::stream)
            .toList();
    Map<Span, Voice> told = speakers.of(sentences, document.gold());
    List<Outcome> outcomes = new ArrayList<>();
    for (Label label : labels.of(document.name())) {
      Voice voice = SpeakerScorer.at(label, voices);
      Answer answer = answer(sentences, voice);
      boolean right = voice != null && scorer.isRight(sentences, label, answer);
      Voice known = told.get(label.source());
      boolean gold = known != null && scorer.isRight(sentences, label, answer(sentences, known));
      boolean plain = scorer.isRight(sentences, label, nearest.of(sentences, label));
      String text =
          document.name()
              + " "
              + label.source().begin()
              + " \""
              + sentences.words(label.source())
              + "\" is "
              + String.join(" or ", label.entities())
              + ", answered "
              + answer.words();
      outcomes.add(new Outcome(label, voice != null, right, plain, gold, text));
    }
    return outcomes;
  }

  private static Answer answer(Sentences sentences, @Nullable Voice voice) {
    return voice == null ? Answer.NOBODY : Answer.of(sentences, voice);
  }

  private static Scores figures(List<Outcome> outcomes) {
    Scores scores = new Scores();
    List<Outcome> open =
        outcomes.stream().filter(one -> one.label().form() != Form.SURNAME).toList();
    keep(scores, "", open);
    for (Form form : Form.values()) {
      List<Outcome> of = outcomes.stream().filter(one -> one.label().form() == form).toList();
      keep(scores, "." + form.key(), of);
    }
    for (String half : List.of("dev", "test")) {
      keep(
          scores,
          "." + half,
          open.stream().filter(one -> one.label().half().equals(half)).toList());
    }
    return scores;
  }

  private static void keep(Scores scores, String key, List<Outcome> outcomes) {
    List<Outcome> found = outcomes.stream().filter(Outcome::found).toList();
    double right = found.stream().filter(Outcome::right).count();
    double plain = found.stream().filter(Outcome::nearest).count();
    scores.percent("accuracy" + key, 100 * right / Math.max(1, found.size()));
    scores.figure("sources" + key, found.size());
    scores.percent("coverage" + key, 100.0 * found.size() / Math.max(1, outcomes.size()));
    scores.percent("nearest" + key, 100 * plain / Math.max(1, found.size()));
    double gold = outcomes.stream().filter(Outcome::gold).count();
    scores.percent("gold.accuracy" + key, 100 * gold / Math.max(1, outcomes.size()));
  }

  /** So many mistakes of each form, those of the half that is kept back left out. */
  private static List<String> errors(List<Outcome> outcomes, int most) {
    Map<Form, List<String>> mistakes = new TreeMap<>();
    for (Outcome one : outcomes) {
      if (one.found() && !one.right() && one.label().half().equals("dev")) {
        mistakes.computeIfAbsent(one.label().form(), any -> new ArrayList<>()).add(one.text());
      }
    }
    return mistakes.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().limit(most).map(t -> entry.getKey() + " " + t))
        .toList();
  }
}
