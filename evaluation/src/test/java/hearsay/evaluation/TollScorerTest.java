package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.corroboration.dispute.Casualties;
import hearsay.evaluation.GvaCorpus.GvaReport;
import hearsay.model.Article;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TollScorerTest {
  private static final List<GvaReport> REPORTS =
      List.of(report("a", "i1"), report("b", "i1"), report("c", "i1"), report("d", "i2"));

  @Test
  void anIncidentIsMeasuredByTheClusterOfMostOfItsReports() {
    Map<String, String> clusters = Map.of("a", "s1", "b", "s2", "c", "s2", "d", "s3");
    Map<String, Casualties> tolls = Map.of("s1", toll(9, 9), "s2", toll(2, 5), "s3", toll(2, 4));
    Scores scores = new Scores();

    new TollScorer(REPORTS).report(scores, "found", clusters, tolls);

    assertThat(scores.figures())
        .containsEntry("found.incidents", 1.0)
        .containsEntry("found.killed", 100.0)
        .containsEntry("found.injured", 0.0);
  }

  @Test
  void aReportWithoutAnAnswerIsWrong() {
    Scores scores = new Scores();

    new TollScorer(REPORTS).single(scores, "report", Map.of("a", toll(2, 4), "d", toll(2, 0)));

    assertThat(scores.figures())
        .containsEntry("report.killed", 50.0)
        .containsEntry("report.injured", 25.0);
  }

  private static Casualties toll(long killed, long wounded) {
    return new Casualties("", killed, wounded, "");
  }

  private static GvaReport report(String id, String incident) {
    return new GvaReport(Article.of(id, "text"), incident, "2031-05-01", "State", "City", 2, 4);
  }
}
