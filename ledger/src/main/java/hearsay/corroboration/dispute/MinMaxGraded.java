package hearsay.corroboration.dispute;

import hearsay.corroboration.dispute.Figure.Role;
import hearsay.corroboration.dispute.Toll.Grade;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The range from the lowest to the highest figure reported, and a grade (Airwars, "Methodology":
 * casualty ranges and the grading confirmed, fair, weak, contested, discounted).
 */
public final class MinMaxGraded implements Policy {
  /** "Several", "many" and a bare plural are coded as two people; "dozens" as 24. */
  private static final long PLURAL = 2;

  private static final long DOZEN = 12;

  @Override
  public String name() {
    return "min-max-graded";
  }

  @Override
  public Optional<Toll> apply(Dispute dispute) {
    List<ReportToll> tolls = dispute.tolls();
    if (tolls.isEmpty()) {
      return dispute.figures().stream().anyMatch(Figure::denied)
          ? Optional.of(discounted(dispute))
          : Optional.empty();
    }
    long low = tolls.stream().mapToLong(MinMaxGraded::low).min().orElseThrow();
    long high = Math.max(low, tolls.stream().mapToLong(MinMaxGraded::high).max().orElseThrow());
    Set<Figure> restsOn = new LinkedHashSet<>();
    tolls.stream()
        .filter(toll -> low(toll) == low || high(toll) == high)
        .forEach(toll -> restsOn.addAll(toll.restsOn()));
    Grade grade = grade(dispute, high);
    return Optional.of(
        new Toll(
            name(),
            low,
            high,
            OptionalLong.empty(),
            grade,
            List.copyOf(restsOn),
            "lowest and highest of the totals; " + claimants(dispute) + " claimants"));
  }

  private static long low(ReportToll toll) {
    return isPlural(toll) ? PLURAL : toll.low();
  }

  private static long high(ReportToll toll) {
    return isPlural(toll) ? PLURAL : toll.high();
  }

  private static boolean isPlural(ReportToll toll) {
    return toll.vague() && toll.high() < DOZEN;
  }

  private Toll discounted(Dispute dispute) {
    return new Toll(
        name(), 0, 0, OptionalLong.empty(), Grade.DISCOUNTED, dispute.figures(), "all are denied");
  }

  private static Grade grade(Dispute dispute, long high) {
    if (high == 0) {
      return Grade.DISCOUNTED;
    }
    if (dispute.figures().stream().anyMatch(Figure::denied)) {
      return Grade.CONTESTED;
    }
    return claimants(dispute) > 1 ? Grade.FAIR : Grade.WEAK;
  }

  private static long claimants(Dispute dispute) {
    return dispute.figures().stream()
        .filter(figure -> figure.role() == Role.TOTAL || figure.role() == Role.VICTIMS)
        .map(figure -> figure.claimant().key())
        .distinct()
        .count();
  }
}
