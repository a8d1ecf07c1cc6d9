package hearsay.corroboration.dispute;

import hearsay.corroboration.dispute.Dispute.Contradiction;
import hearsay.corroboration.dispute.Dispute.Position;
import hearsay.corroboration.dispute.Dispute.Reason;
import hearsay.corroboration.dispute.Dispute.Update;
import hearsay.corroboration.dispute.Figure.Role;
import hearsay.model.Quantity.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sets the figures that reports give for one happening against each other. The result does not
 * depend on the order of the reports. Safe for use by many threads.
 */
public final class Disputes {
  private static final Comparator<Figure> IN_TIME =
      Comparator.comparing(Figure::day)
          .thenComparing(Figure::stage)
          .thenComparing(Figure::report)
          .thenComparing(Figure::span)
          .thenComparing(Figure::id);

  private static final Comparator<Interval> LOWEST_FIRST =
      Comparator.comparingLong((Interval i) -> i.least().orElse(Long.MIN_VALUE))
          .thenComparingLong(i -> i.greatest().orElse(Long.MAX_VALUE));

  private final Map<String, List<Figure>> byReport = new TreeMap<>();

  /**
   * @param accounts what each report tells of the happening; a report at most once
   */
  public Disputes(Collection<Account> accounts) {
    for (Account account : accounts) {
      String report = account.reading().report().id();
      if (byReport.put(report, FigureFinder.find(account)) != null) {
        throw new IllegalArgumentException("one happening, and twice the report " + report);
      }
    }
  }

  /** Every measure of every side that somebody gives a figure for. */
  public List<Dispute> all() {
    Set<Measure> measures = new TreeSet<>();
    Map<Measure, Set<String>> sides = new HashMap<>();
    byReport
        .values()
        .forEach(
            figures ->
                figures.forEach(
                    figure -> {
                      measures.add(figure.measure());
                      sides
                          .computeIfAbsent(figure.measure(), any -> new TreeSet<>())
                          .add(figure.side() == null ? "" : figure.side());
                    }));
    List<Dispute> all = new ArrayList<>();
    for (Measure measure : measures) {
      for (String side : sides.getOrDefault(measure, Set.of())) {
        Dispute dispute = of(measure, side);
        if (isTold(dispute)) {
          all.add(dispute);
        }
      }
    }
    return all;
  }

  /** The dead and hurt that each report comes to, by the reports' ids. */
  public List<Casualties> casualties() {
    List<Casualties> all = new ArrayList<>();
    byReport.forEach((report, figures) -> Casualties.of(report, figures).ifPresent(all::add));
    return all;
  }

  /** One measure, whosever the people or things are; empty where nobody gives a figure for it. */
  public Optional<Dispute> over(Measure measure) {
    Dispute dispute = of(measure, null);
    return isTold(dispute) ? Optional.of(dispute) : Optional.empty();
  }

  /** Whether there is more than what a report takes for granted. */
  private static boolean isTold(Dispute dispute) {
    return dispute.figures().stream().anyMatch(figure -> figure.role() != Role.IMPLIED);
  }

  /**
   * @param side "" where none is told, null for all
   */
  private Dispute of(Measure measure, @Nullable String side) {
    List<Figure> all = new ArrayList<>();
    List<ReportToll> tolls = new ArrayList<>();
    for (List<Figure> report : byReport.values()) {
      List<Figure> mine =
          report.stream()
              .filter(figure -> figure.measure() == measure && isOf(figure, side))
              .toList();
      all.addAll(mine);
      ReportToll.of(mine, measure).ifPresent(tolls::add);
    }
    List<Update> updates = updates(all);
    Set<Figure> replaced = new HashSet<>();
    updates.forEach(update -> replaced.add(update.earlier()));
    List<Figure> standing =
        all.stream()
            .filter(figure -> figure.role() == Role.TOTAL && !replaced.contains(figure))
            .sorted(IN_TIME)
            .toList();
    List<Position> positions = positions(standing);
    return new Dispute(
        measure,
        side == null || side.isEmpty() ? null : side,
        all,
        positions,
        contradictions(positions),
        updates,
        tolls);
  }

  private static boolean isOf(Figure figure, @Nullable String side) {
    return side == null || side.equals(figure.side() == null ? "" : figure.side());
  }

  /**
   * What a claimant said on one day and said otherwise on a later one, or called an early figure.
   */
  private static List<Update> updates(List<Figure> figures) {
    Map<String, List<Figure>> byClaimant = new LinkedHashMap<>();
    figures.stream()
        .filter(figure -> figure.role() == Role.TOTAL && !figure.denied())
        .sorted(IN_TIME)
        .forEach(
            figure ->
                byClaimant
                    .computeIfAbsent(figure.claimant().key(), any -> new ArrayList<>())
                    .add(figure));
    List<Update> updates = new ArrayList<>();
    for (List<Figure> told : byClaimant.values()) {
      for (int i = 1; i < told.size(); i++) {
        Figure earlier = told.get(i - 1);
        Figure later = told.get(i);
        boolean newer =
            !earlier.day().equals(later.day()) || earlier.stage().compareTo(later.stage()) < 0;
        if (newer && !earlier.interval().equals(later.interval())) {
          updates.add(new Update(earlier, later));
        }
      }
    }
    return updates;
  }

  private static List<Position> positions(List<Figure> standing) {
    Map<Interval, List<Figure>> by = new LinkedHashMap<>();
    for (Figure figure : standing) {
      by.computeIfAbsent(figure.interval(), any -> new ArrayList<>()).add(figure);
    }
    return by.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(LOWEST_FIRST))
        .map(entry -> new Position(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<Contradiction> contradictions(List<Position> positions) {
    List<Contradiction> found = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      Position one = positions.get(i);
      denied(one).ifPresent(found::add);
      for (Position other : positions.subList(i + 1, positions.size())) {
        if (one.interval().isDisjointFrom(other.interval())) {
          rivals(one, other).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The first of each position that nobody holds to both of. */
  private static Optional<Contradiction> rivals(Position one, Position other) {
    for (Figure mine : one.figures()) {
      for (Figure theirs : other.figures()) {
        if (!mine.denied()
            && !theirs.denied()
            && !mine.claimant().key().equals(theirs.claimant().key())) {
          return Optional.of(new Contradiction(mine, theirs, Reason.DISJOINT));
        }
      }
    }
    return Optional.empty();
  }

  /** Where one denies what another asserts. */
  private static Optional<Contradiction> denied(Position position) {
    Optional<Figure> denied = position.figures().stream().filter(Figure::denied).findFirst();
    Optional<Figure> held =
        position.figures().stream().filter(figure -> !figure.denied()).findFirst();
    return denied.isPresent() && held.isPresent()
        ? Optional.of(new Contradiction(denied.get(), held.get(), Reason.DENIED))
        : Optional.empty();
  }
}
