package hearsay.corroboration.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds which reports share text as they come in. A pair is found on the second's arrival,
 * whichever comes first, and depends on nothing but the two, so that the order of arrival makes no
 * difference. Fingerprints are kept in memory (some 1.5 KB a report); texts are asked for when two
 * reports are to be compared. Safe for use by several threads, one at a time.
 */
public final class Reuses {
  /** Reports further apart, in days, are not compared. */
  public static final int WINDOW = 60;

  /** Two texts are compared that share so many fingerprints … */
  private static final int LEAST_PRINTS = 2;

  /** … and this share of those of the one that has fewer: an outlet's footer is less. */
  private static final double LEAST_SHARE = 0.08;

  private record Known(String id, @Nullable Long day, int prints) {}

  private static final Comparator<Reuse> ORDER =
      Comparator.comparing(Reuse::from).thenComparing(Reuse::to);

  private final Function<String, Optional<ReportText>> texts;
  private final FingerprintIndex index = new FingerprintIndex();
  private final List<Known> known = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param texts gives the text of a report that was added before; nothing for one that is gone
   */
  public Reuses(Function<String, Optional<ReportText>> texts) {
    this.texts = texts;
  }

  /** All reuse among some reports, by the ids of the two. */
  public static List<Reuse> of(Collection<ReportText> reports) {
    Map<String, ReportText> byId = new HashMap<>();
    Reuses reuses = new Reuses(id -> Optional.ofNullable(byId.get(id)));
    List<Reuse> found = new ArrayList<>();
    for (ReportText report : reports) {
      byId.put(report.id(), report);
      found.addAll(reuses.add(report));
    }
    found.sort(ORDER);
    return found;
  }

  /**
   * Takes in a report; a known id changes nothing.
   *
   * @return what it shares with those that were there, by the ids of the two
   */
  public synchronized List<Reuse> add(ReportText report) {
    if (numbers.containsKey(report.id())) {
      return List.of();
    }
    int[] prints = Fingerprints.of(report);
    Map<Integer, Integer> common = new TreeMap<>();
    for (int print : prints) {
      index.visit(print, number -> common.merge(number, 1, Integer::sum));
    }
    int number = known.size();
    Known mine = new Known(report.id(), ReuseJudge.day(report.published()), prints.length);
    known.add(mine);
    numbers.put(report.id(), number);
    for (int print : prints) {
      index.add(print, number);
    }
    List<Reuse> found = new ArrayList<>();
    common.forEach(
        (other, shared) -> {
          if (isCandidate(mine, known.get(other), shared)) {
            texts
                .apply(known.get(other).id())
                .flatMap(text -> ReuseJudge.judge(report, text))
                .ifPresent(found::add);
          }
        });
    found.sort(ORDER);
    return found;
  }

  private static boolean isCandidate(Known one, Known other, int shared) {
    int fewer = Math.min(one.prints(), other.prints());
    Long oneDay = one.day();
    Long otherDay = other.day();
    boolean near = oneDay == null || otherDay == null || Math.abs(oneDay - otherDay) <= WINDOW;
    return near && shared >= Math.min(fewer, Math.max(LEAST_PRINTS, LEAST_SHARE * fewer));
  }
}
