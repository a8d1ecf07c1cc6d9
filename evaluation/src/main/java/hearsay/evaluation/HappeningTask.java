package hearsay.evaluation;

import hearsay.corroboration.happening.Happening;
import hearsay.corroboration.happening.Happenings;
import hearsay.corroboration.happening.Stance;
import hearsay.corroboration.happening.Telling;
import hearsay.corroboration.story.ReportProfile;
import hearsay.corroboration.story.Stories;
import hearsay.corroboration.story.Story;
import hearsay.evaluation.GvaCorpus.GvaReport;
import hearsay.model.Event;
import hearsay.model.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Events told across reports, on reports of which it is known which incident they tell (JSONL with
 * {@code gold.incident}). {@code pairs.precision} is the share of mention pairs merged across
 * reports whose reports tell one incident, {@code happenings.precision} the share of happenings
 * told by several reports in which all of them do, {@code reports.recall} the share of report pairs
 * of one incident that some happening joins. {@code hand.precision} is over the pairs of mentions
 * labelled by hand, those that are merged still. {@code told} is the number of all happenings.
 * Under {@code alone} stand the same figures where stories are not known.
 */
final class HappeningTask implements Task {
  private static final Set<Stance> TOLD = EnumSet.of(Stance.ASSERTS, Stance.DENIES);

  @Override
  public String name() {
    return "happenings";
  }

  @Override
  public String summary() {
    return "events told across reports (gun violence reports with gold.incident)";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    List<GvaReport> reports = GvaCorpus.read(data);
    Map<String, String> incidents = new HashMap<>();
    reports.forEach(report -> incidents.put(report.id(), report.incident()));
    List<Reading> readings =
        KeptReadings.of(reports.stream().map(GvaReport::article).toList(), settings);
    Map<String, String> storyOf = new HashMap<>();
    for (Story story : Stories.of(readings.stream().map(ReportProfile::of).toList())) {
      story.reports().forEach(report -> storyOf.put(report, story.id()));
    }
    Scores scores = new Scores();
    score(scores, "", happenings(readings, storyOf), readings, incidents, settings.errors());
    score(scores, ".alone", happenings(readings, Map.of()), readings, incidents, 0);
    scores.note("%d reports", readings.size());
    return scores;
  }

  private static List<Happening> happenings(List<Reading> readings, Map<String, String> storyOf) {
    Happenings happenings = new Happenings();
    readings.forEach(reading -> happenings.add(reading, storyOf.get(reading.report().id())));
    return happenings.all();
  }

  /** A mention, found again whatever the reading numbers it. */
  private record At(String report, int begin) {}

  private static void score(
      Scores scores,
      String key,
      List<Happening> happenings,
      List<Reading> readings,
      Map<String, String> incidents,
      int errors) {
    Map<String, Event> events = new HashMap<>();
    for (Reading reading : readings) {
      reading.events().forEach(e -> events.put(reading.report().id() + ' ' + e.id(), e));
    }
    double pairs = 0;
    double right = 0;
    int merged = 0;
    int pure = 0;
    Set<String> joined = new HashSet<>();
    Map<At, String> placed = new HashMap<>();
    for (Happening happening : happenings) {
      List<Telling> told = happening.tellings(TOLD);
      boolean clean = true;
      for (int i = 0; i < told.size(); i++) {
        Event event = events.get(told.get(i).report() + ' ' + told.get(i).event());
        if (event != null) {
          placed.put(new At(told.get(i).report(), event.trigger().begin()), happening.id());
        }
        for (int j = 0; j < i; j++) {
          String a = told.get(i).report();
          String b = told.get(j).report();
          if (!a.equals(b)) {
            boolean same = String.valueOf(incidents.get(a)).equals(incidents.get(b));
            pairs++;
            right += same ? 1 : 0;
            clean &= same;
            if (same) {
              joined.add(a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a);
            }
          }
        }
      }
      if (happening.reports().size() > 1) {
        merged++;
        pure += clean ? 1 : 0;
        if (!clean && scores.errors().size() < errors) {
          scores.error(describe(happening, incidents));
        }
      }
    }
    scores.percent("pairs.precision" + key, 100 * right / Math.max(1, pairs));
    scores.figure("pairs" + key, pairs);
    scores.percent("happenings.precision" + key, 100.0 * pure / Math.max(1, merged));
    scores.figure("happenings" + key, merged);
    scores.percent(
        "reports.recall" + key, 100.0 * joined.size() / Math.max(1, gold(readings, incidents)));
    scores.figure("told" + key, happenings.size());
    hand(scores, key, placed);
  }

  private static String describe(Happening happening, Map<String, String> incidents) {
    StringBuilder text = new StringBuilder();
    text.append(happening.type()).append(' ').append(happening.modes());
    text.append(' ').append(happening.from()).append(' ').append(happening.places());
    text.append(' ').append(happening.actors()).append(" > ").append(happening.recipients());
    for (String report : happening.reports()) {
      text.append("\n    ").append(incidents.get(report)).append(' ').append(report);
      happening.tellings(TOLD).stream()
          .filter(telling -> telling.report().equals(report))
          .forEach(telling -> text.append(' ').append(telling.event()));
    }
    return text.toString();
  }

  private static double gold(List<Reading> readings, Map<String, String> incidents) {
    Map<String, Integer> sizes = new HashMap<>();
    readings.forEach(
        one -> sizes.merge(String.valueOf(incidents.get(one.report().id())), 1, Integer::sum));
    return sizes.values().stream().mapToDouble(size -> size * (size - 1) / 2.0).sum();
  }

  private static void hand(Scores scores, String key, Map<At, String> placed) {
    int merged = 0;
    int right = 0;
    for (HappeningLabels.Label label : HappeningLabels.all()) {
      String a = placed.get(new At(label.report(), label.begin()));
      String b = placed.get(new At(label.otherReport(), label.otherBegin()));
      if (a != null && a.equals(b)) {
        merged++;
        right += label.same() ? 1 : 0;
      }
    }
    scores.percent("hand.precision" + key, 100.0 * right / Math.max(1, merged));
    scores.figure("hand.pairs" + key, merged);
  }
}
