package hearsay.evaluation;

import hearsay.evaluation.AirwarsCorpus.Answer;
import hearsay.evaluation.AirwarsCorpus.Incident;
import hearsay.evaluation.AirwarsCorpus.Range;
import hearsay.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Differing casualty figures as intervals, on Airwars' incident assessments. */
final class DisputesTask implements Task {
  @Override
  public String name() {
    return "disputes";
  }

  @Override
  public String summary() {
    return "killed and injured as intervals, date, place, sides; Airwars as JSON lines";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    List<Incident> incidents = AirwarsCorpus.read(data);
    List<Article> articles =
        incidents.stream().map(incident -> Article.of(incident.id(), incident.text())).toList();
    List<Answer> answers =
        KeptReadings.of(articles, settings).stream().map(AirwarsAnswers::of).toList();
    if (settings.predictions() != null) {
      AirwarsCorpus.write(settings.predictions(), incidents, answers);
    }
    return score(incidents, answers, settings.errors());
  }

  static Scores score(List<Incident> incidents, List<Answer> answers, int errors) {
    AirwarsScorer scorer = new AirwarsScorer();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < incidents.size(); i++) {
      Incident incident = incidents.get(i);
      scorer.add(incident, answers.get(i));
      Range gold = incident.killed();
      if (gold != null && gold.max() > 0 && !gold.equals(answers.get(i).killed())) {
        wrong.add(
            incident.id() + " killed " + line(gold) + ", found " + line(answers.get(i).killed()));
      }
    }
    Scores scores = scorer.report().note("%d incidents", incidents.size());
    wrong.stream().limit(errors).forEach(scores::error);
    return scores;
  }

  private static String line(@Nullable Range range) {
    return range == null ? "none" : range.min() + "-" + range.max();
  }
}
