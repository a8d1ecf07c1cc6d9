package hearsay.corroboration.dispute;

import hearsay.corroboration.dispute.Toll.Grade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * A low, a best and a high estimate over the reports (UCDP Georeferenced Event Dataset Codebook,
 * Högbladh 2023, "Fatality estimates"): low and high are the lowest and the highest total; best is
 * the total that most reports come to, of equals the one that was published last, and of equals
 * again the lower. Who is reliable is the user's to say: leave the others out before.
 */
public final class LowBestHigh implements Policy {
  @Override
  public String name() {
    return "low-best-high";
  }

  @Override
  public Optional<Toll> apply(Dispute dispute) {
    List<ReportToll> tolls = dispute.tolls();
    if (tolls.isEmpty()) {
      return Optional.empty();
    }
    long low = extreme(tolls, ReportToll::low, Comparator.naturalOrder());
    long high = extreme(tolls, ReportToll::high, Comparator.reverseOrder());
    Map<Long, List<ReportToll>> byTotal = new TreeMap<>();
    tolls.forEach(toll -> byTotal.computeIfAbsent(toll.low(), any -> new ArrayList<>()).add(toll));
    List<ReportToll> best =
        byTotal.values().stream()
            .max(
                Comparator.<List<ReportToll>>comparingInt(List::size)
                    .thenComparing(LowBestHigh::latest)
                    .thenComparing(held -> -held.get(0).low()))
            .orElseThrow();
    Set<Figure> restsOn = new LinkedHashSet<>();
    best.forEach(toll -> restsOn.addAll(toll.restsOn()));
    tolls.stream()
        .filter(toll -> toll.low() == low || toll.high() == high)
        .forEach(toll -> restsOn.addAll(toll.restsOn()));
    return Optional.of(
        new Toll(
            name(),
            low,
            high,
            OptionalLong.of(best.get(0).low()),
            Grade.NONE,
            List.copyOf(restsOn),
            best.size() + " of " + tolls.size() + " reports come to " + best.get(0).low()));
  }

  private static long extreme(
      List<ReportToll> tolls, ToLongFunction<ReportToll> bound, Comparator<Long> order) {
    return tolls.stream().map(bound::applyAsLong).min(order).orElseThrow();
  }

  private static String latest(List<ReportToll> held) {
    return held.stream().map(ReportToll::published).max(Comparator.naturalOrder()).orElse("");
  }
}
