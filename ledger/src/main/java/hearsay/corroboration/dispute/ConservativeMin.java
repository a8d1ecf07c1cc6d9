package hearsay.corroboration.dispute;

import hearsay.corroboration.dispute.Toll.Grade;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The most conservative figure: where reports differ, the lowest (ACLED Codebook, "Fatalities";
 * Raleigh, Kishi and Linke 2023).
 */
public final class ConservativeMin implements Policy {
  @Override
  public String name() {
    return "conservative-min";
  }

  @Override
  public Optional<Toll> apply(Dispute dispute) {
    return dispute.tolls().stream()
        .min(Comparator.comparingLong(ReportToll::low).thenComparing(ReportToll::report))
        .map(
            lowest ->
                new Toll(
                    name(),
                    lowest.low(),
                    lowest.low(),
                    OptionalLong.of(lowest.low()),
                    Grade.NONE,
                    lowest.restsOn(),
                    "the lowest of "
                        + dispute.tolls().size()
                        + " report totals; report "
                        + lowest.report()));
  }
}
