package hearsay.corroboration.origin;

import hearsay.model.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of a few reports took text from which: runs of six words that both have, the earlier report
 * taken for the original. For the reports of one statement, where reuse over the whole ledger is
 * not at hand.
 */
public final class CommonText {
  private static final int RUN = 6;

  /** Fewer runs in common are a common phrase. */
  private static final int LEAST = 8;

  private CommonText() {}

  /** For each report, the earlier ones that share text with it. */
  public static List<Copy> of(Collection<Reading> readings) {
    List<Reading> byTime = new ArrayList<>(readings);
    byTime.sort(
        Comparator.comparing(CommonText::published).thenComparing(one -> one.report().id()));
    Map<String, List<String>> seenIn = new HashMap<>();
    List<Copy> copies = new ArrayList<>();
    for (Reading reading : byTime) {
      String id = reading.report().id();
      Set<String> runs = runs(reading.report().text());
      Map<String, Integer> shared = new HashMap<>();
      for (String run : runs) {
        List<String> before = seenIn.computeIfAbsent(run, any -> new ArrayList<>());
        before.stream().limit(1).forEach(other -> shared.merge(other, 1, Integer::sum));
        before.add(id);
      }
      shared.forEach(
          (other, count) -> {
            if (count >= LEAST) {
              copies.add(new Copy(id, other, count / (double) runs.size()));
            }
          });
    }
    copies.sort(Comparator.comparing(Copy::copy).thenComparing(Copy::original));
    return copies;
  }

  private static String published(Reading reading) {
    return reading.report().published() == null ? "" : reading.report().published();
  }

  private static Set<String> runs(String text) {
    List<String> words = List.of(Words.plain(text).split(" ", -1));
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }
}
