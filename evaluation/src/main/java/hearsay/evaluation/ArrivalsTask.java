package hearsay.evaluation;

import hearsay.corroboration.story.PairModel;
import hearsay.corroboration.story.ReportProfile;
import hearsay.corroboration.story.Stories;
import hearsay.evaluation.GvaCorpus.GvaReport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How long a new report's story takes to be found among 100,000 others: copies of a registry's
 * reports ({@link GvaCorpus}), each some days after the one before, and in no order.
 */
final class ArrivalsTask implements Task {
  private static final int REPORTS = 100_000;

  /**
   * Days from a copy to the next. Further apart than two reports of a story can be, the copies are
   * of other happenings; nearer, they link up into stories of hundreds, which is the worst case.
   */
  private static final int[] DAYS_APART = {PairModel.WINDOW + 1, 60};

  private static final long SEED = 4;

  /**
   * Of the last so many it is told how long each took: by the clock, and of the processor, which is
   * the steadier on a busy machine.
   */
  private static final int LAST = 5_000;

  @Override
  public String name() {
    return "arrivals";
  }

  @Override
  public String summary() {
    return "how long the story of a new report takes among 100,000 (gva.dev.jsonl)";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    List<ReportProfile> profiles =
        KeptReadings.of(GvaCorpus.read(data).stream().map(GvaReport::article).toList(), settings)
            .stream()
            .map(ReportProfile::of)
            .toList();
    Scores scores = new Scores();
    for (int apart : DAYS_APART) {
      arrive(profiles, apart, scores);
    }
    return scores;
  }

  private static void arrive(List<ReportProfile> profiles, int apart, Scores scores) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      numbers.add(i);
    }
    Collections.shuffle(numbers, new Random(SEED));
    Stories stories = new Stories();
    Latencies clock = new Latencies();
    Latencies processor = new Latencies();
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < REPORTS; i++) {
      int number = numbers.get(i);
      ReportProfile profile =
          later(profiles.get(number % profiles.size()), number / profiles.size(), apart);
      long start = System.nanoTime();
      long before = thread.getCurrentThreadCpuTime();
      stories.add(profile);
      processor.add(thread.getCurrentThreadCpuTime() - before);
      clock.add(System.nanoTime() - start);
      if (i + 1 == REPORTS / 2 || i + 1 == REPORTS) {
        report(scores, apart + "daysApart.among" + (i + 1), clock);
        report(scores, apart + "daysApart.among" + (i + 1) + ".processor", processor);
      }
      if (clock.size() == LAST) {
        clock = new Latencies();
        processor = new Latencies();
      }
    }
    scores.figure(apart + "daysApart.stories", stories.all().size());
  }

  private static void report(Scores scores, String name, Latencies latencies) {
    scores
        .figure(name + ".median.ms", latencies.milliseconds(0.5))
        .figure(name + ".p99.ms", latencies.milliseconds(0.99))
        .figure(name + ".slowest.ms", latencies.milliseconds(1));
  }

  private static ReportProfile later(ReportProfile profile, int copy, int apart) {
    Long day = profile.day();
    return profile.as(profile.id() + "/" + copy, day == null ? null : day + (long) copy * apart);
  }
}
