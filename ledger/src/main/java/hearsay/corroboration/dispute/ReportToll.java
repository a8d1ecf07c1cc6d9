package hearsay.corroboration.dispute;

import hearsay.corroboration.dispute.Figure.Role;
import hearsay.corroboration.dispute.Figure.Stage;
import hearsay.model.Quantity.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one report comes to for one measure. News tells the whole first and details after: the first
 * figure that is no part, no early figure and no single person stands for the report, and what
 * others give beside it can only widen it.
 *
 * @param report id of the report
 * @param low the least number that the report stands by
 * @param high the greatest number that it gives
 * @param own whether the report gives it in its own voice
 * @param vague whether no report names a number
 * @param restsOn the figures that bound it, in text order
 * @param published ISO 8601, or empty
 */
public record ReportToll(
    String report,
    long low,
    long high,
    boolean own,
    boolean vague,
    List<Figure> restsOn,
    String published) {

  /** A figure so many times the report's own is of something else. */
  private static final long FAR = 5;

  /** Below this the factor says nothing: two dead may turn out to be thirty. */
  private static final long SMALL = 10;

  public ReportToll {
    restsOn = List.copyOf(restsOn);
  }

  /**
   * @param figures of one report, in text order
   */
  static Optional<ReportToll> of(List<Figure> figures, Measure measure) {
    List<Figure> mine =
        figures.stream().filter(f -> f.measure() == measure && !f.denied()).toList();
    List<Figure> totals = mine.stream().filter(f -> f.role() == Role.TOTAL).toList();
    List<Figure> exact = totals.stream().filter(f -> !f.vague()).toList();
    List<Figure> whole = exact.isEmpty() ? totals : exact;
    List<Figure> told = told(mine);
    if (whole.isEmpty() || (exact.isEmpty() && !told.isEmpty())) {
      return told.isEmpty() ? Optional.empty() : Optional.of(counted(told));
    }
    return Optional.of(stated(whole, told));
  }

  /** Those told one by one, and the largest number of those beside them. */
  private static List<Figure> told(List<Figure> figures) {
    List<Figure> told = new ArrayList<>(people(figures));
    figures.stream()
        .filter(f -> f.role() == Role.REST && !f.vague())
        .max(Comparator.comparingLong(f -> f.interval().named().orElse(0)))
        .ifPresent(told::add);
    return told;
  }

  /**
   * The most people that can be told apart: those with a name, those without, or those of one
   * sentence. A man without a name may get one further on.
   */
  private static List<Figure> people(List<Figure> figures) {
    List<Figure> victims = figures.stream().filter(f -> f.role() == Role.VICTIMS).toList();
    List<List<Figure>> ways = new ArrayList<>();
    ways.add(victims.stream().filter(f -> Names.isPersonal(f.of())).toList());
    ways.add(Description.distinct(victims.stream().filter(f -> !isCapital(f)).toList()));
    ways.addAll(victims.stream().collect(Collectors.groupingBy(Figure::sentence)).values());
    return ways.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
  }

  private static ReportToll counted(List<Figure> told) {
    long sum = told.stream().mapToLong(f -> f.interval().named().orElse(0)).sum();
    return toll(sum, sum, told);
  }

  private static ReportToll stated(List<Figure> whole, List<Figure> told) {
    Figure head = head(whole);
    long top = head.interval().named().orElse(0);
    long limit = FAR * Math.max(top, SMALL);
    Figure highest = head;
    Figure lowest = head;
    for (Figure figure : whole) {
      long named = named(figure);
      if (named > named(highest) && named <= limit) {
        highest = figure;
      }
    }
    long low = head.interval().asserted().orElse(-1);
    if (low < 0) {
      lowest = lowest(whole, top).orElse(head);
      low = lowest == head ? top : lowest.interval().asserted().orElse(top);
    }
    long high = Math.max(low, named(highest));
    ReportToll toll = toll(low, high, distinct(lowest, head, highest));
    boolean single = head.interval().isPoint() && low == 1 && high == 1;
    return single && !told.isEmpty() ? with(head, told) : toll;
  }

  /** "A man was killed", and more about him and others: whoever stands in his sentence is more. */
  private static ReportToll with(Figure head, List<Figure> told) {
    List<Figure> all = new ArrayList<>(told);
    if (told.stream().anyMatch(f -> f.sentence() == head.sentence() && !isCapital(f))) {
      all.add(0, head);
    }
    return counted(all);
  }

  private static boolean isCapital(Figure figure) {
    return Names.isPersonal(figure.of());
  }

  private static Figure head(List<Figure> whole) {
    return whole.stream()
        .filter(f -> f.stage() != Stage.EARLY && named(f) > 1)
        .findFirst()
        .or(() -> whole.stream().filter(f -> f.stage() != Stage.EARLY).findFirst())
        .orElse(whole.get(0));
  }

  /** Where the head gives no lower bound: the lowest of the others that is near it. */
  private static Optional<Figure> lowest(List<Figure> whole, long top) {
    return whole.stream()
        .filter(f -> f.interval().asserted().isPresent())
        .filter(f -> 2 * f.interval().asserted().getAsLong() >= top)
        .filter(f -> f.interval().asserted().getAsLong() <= top)
        .min(Comparator.comparingLong(f -> f.interval().asserted().getAsLong()));
  }

  private static long named(Figure figure) {
    return figure.interval().named().orElse(0);
  }

  private static ReportToll toll(long low, long high, List<Figure> restsOn) {
    Figure first = restsOn.get(0);
    String published = first.published();
    return new ReportToll(
        first.report(),
        low,
        high,
        first.claimant().own(),
        restsOn.stream().allMatch(Figure::vague),
        restsOn,
        published == null ? "" : published);
  }

  private static List<Figure> distinct(Figure... figures) {
    return java.util.Arrays.stream(figures)
        .distinct()
        .sorted(Comparator.comparing(Figure::span))
        .toList();
  }
}
